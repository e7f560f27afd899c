package messages_test

import (
	"go/ast"
	"go/constant"
	"go/token"
	"go/types"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"golang.org/x/tools/go/packages"
)

const module = "github.com/nuanxin/nuanxin/"

// collector reads out of the source which reasons and field codes the product may
// answer with. Where a reason is a parameter, the callers are asked; where a function
// makes it, its returns; where it is a converted code type, all constants of that
// type count.
type collector struct {
	pkgs   []*packages.Package
	sinks  map[string]place  // functions one of whose arguments becomes a key
	makers map[string]place  // functions one of whose results becomes a key
	keys   map[string]string // catalogue key → where it comes from
	open   map[string]string // expression that could not be read → where
	fset   *token.FileSet
}

// place is an argument or a result, and what precedes it in the catalogue.
type place struct {
	index  int
	prefix string
}

// codeFields are fields of struct literals that hold a code.
var codeFields = map[string]string{
	"*" + module + "internal/errs.Error.Reason": "",
	module + "internal/errs.Field.Code":         "field.",
	module + "internal/sheet.Reason.Code":       "field.",

	module + "internal/approval.ApprovalStepPreview.Code": "field.",
}

// collect reads all packages again until no function turns up whose callers or
// returns are still to be asked.
func collect(t *testing.T) *collector {
	t.Helper()
	const mode = packages.NeedName | packages.NeedFiles | packages.NeedSyntax | packages.NeedTypes | packages.NeedTypesInfo | packages.NeedImports | packages.NeedExportFile
	c := &collector{
		fset: token.NewFileSet(), makers: map[string]place{}, keys: map[string]string{}, open: map[string]string{},
		sinks: map[string]place{
			module + "internal/errs.New":                      {1, ""},
			"(*" + module + "internal/validate.Errors).Add":   {1, "field."},
			"(*" + module + "internal/validate.Errors).Check": {2, "field."},
		},
	}
	var err error
	c.pkgs, err = packages.Load(&packages.Config{Mode: mode, Dir: "../..", Fset: c.fset}, "./internal/...", "./graph", "./graph/guard", "./graph/scalar")
	require.NoError(t, err)
	c.pkgs = slices.DeleteFunc(c.pkgs, func(p *packages.Package) bool { return p.Name == "deps" }) // imports programs
	for _, p := range c.pkgs {
		require.Empty(t, p.Errors, p.PkgPath)
	}
	for known := -1; known != len(c.sinks)+len(c.makers); {
		known = len(c.sinks) + len(c.makers)
		for _, p := range c.pkgs {
			for _, f := range p.Syntax {
				for _, d := range f.Decls {
					scope{c, p.TypesInfo, d}.read()
				}
			}
		}
	}
	return c
}

// scope is one declaration.
type scope struct {
	*collector
	info *types.Info
	decl ast.Decl
}

func (s scope) read() {
	if f, ok := s.decl.(*ast.FuncDecl); ok {
		if made, ok := s.makers[s.info.Defs[f.Name].(*types.Func).FullName()]; ok {
			s.returns(f, made)
		}
	}
	ast.Inspect(s.decl, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.CallExpr:
			if to, ok := s.sinks[s.callee(n)]; ok && to.index < len(n.Args) {
				s.value(n.Args[to.index], to.prefix)
			}
		case *ast.CompositeLit:
			s.literal(n)
		}
		return true
	})
}

func (s scope) callee(call *ast.CallExpr) string {
	var name *ast.Ident
	switch f := ast.Unparen(call.Fun).(type) {
	case *ast.Ident:
		name = f
	case *ast.SelectorExpr:
		name = f.Sel
	default:
		return ""
	}
	if f, ok := s.info.Uses[name].(*types.Func); ok {
		return f.FullName()
	}
	return ""
}

func (s scope) returns(f *ast.FuncDecl, made place) {
	ast.Inspect(f.Body, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.FuncLit:
			return false
		case *ast.ReturnStmt:
			if made.index < len(n.Results) {
				s.value(n.Results[made.index], made.prefix)
			}
		}
		return true
	})
}

func (s scope) literal(lit *ast.CompositeLit) {
	typ := types.TypeString(s.info.TypeOf(lit), nil)
	for _, e := range lit.Elts {
		kv, ok := e.(*ast.KeyValueExpr)
		if !ok {
			continue
		}
		if name, ok := kv.Key.(*ast.Ident); ok {
			if prefix, ok := codeFields[typ+"."+name.Name]; ok {
				s.value(kv.Value, prefix)
			}
		}
	}
}

// value adds the keys that an expression may have.
func (s scope) value(e ast.Expr, prefix string) {
	e = ast.Unparen(e)
	if v := s.info.Types[e].Value; v != nil {
		if text := constant.StringVal(v); text != "" { // "": no refusal, or any in a comparison
			s.keys[prefix+text] = s.fset.Position(e.Pos()).String()
		}
		return
	}
	switch e := e.(type) {
	case *ast.BinaryExpr:
		if v := s.info.Types[e.X].Value; v != nil {
			s.value(e.Y, prefix+constant.StringVal(v))
			return
		}
	case *ast.CallExpr:
		if s.called(e, 0, prefix) || s.converted(e, prefix) {
			return
		}
	case *ast.SelectorExpr:
		if home := codeFields[types.TypeString(s.info.TypeOf(e.X), nil)+"."+e.Sel.Name]; home == prefix {
			return // copied from where it was collected
		}
	case *ast.Ident:
		if s.variable(e, prefix) {
			return
		}
	}
	s.open[types.ExprString(e)] = s.fset.Position(e.Pos()).String()
}

// called asks the returns of a function of ours.
func (s scope) called(e *ast.CallExpr, result int, prefix string) bool {
	name := s.callee(e)
	if !strings.Contains(name, module) {
		return false
	}
	s.makers[name] = place{result, prefix}
	return true
}

// converted adds all constants of a code type: string(reason).
func (s scope) converted(e *ast.CallExpr, prefix string) bool {
	if len(e.Args) != 1 || !s.info.Types[e.Fun].IsType() {
		return false
	}
	named, ok := s.info.TypeOf(e.Args[0]).(*types.Named)
	if !ok || named.Obj().Pkg() == nil {
		return false
	}
	all := named.Obj().Pkg().Scope()
	for _, name := range all.Names() {
		if k, ok := all.Lookup(name).(*types.Const); ok && types.Identical(k.Type(), named) {
			s.keys[prefix+constant.StringVal(k.Val())] = named.String()
		}
	}
	return true
}

// variable follows a parameter to the callers and a local to what is assigned.
func (s scope) variable(e *ast.Ident, prefix string) bool {
	object := s.info.Uses[e]
	f, ok := s.decl.(*ast.FuncDecl)
	if !ok {
		return false
	}
	self := s.info.Defs[f.Name].(*types.Func)
	for i := range self.Signature().Params().Len() {
		if self.Signature().Params().At(i) == object {
			s.sinks[self.FullName()] = place{i, prefix}
			return true
		}
	}
	found := false
	ast.Inspect(f, func(n ast.Node) bool {
		if a, ok := n.(*ast.AssignStmt); ok {
			for i, l := range a.Lhs {
				if name, ok := l.(*ast.Ident); ok && (s.info.Defs[name] == object || s.info.Uses[name] == object) {
					found = true
					s.assigned(a, i, prefix)
				}
			}
		}
		return true
	})
	return found
}

func (s scope) assigned(a *ast.AssignStmt, i int, prefix string) {
	if len(a.Rhs) == len(a.Lhs) {
		s.value(a.Rhs[i], prefix)
		return
	}
	switch from := a.Rhs[0].(type) {
	case *ast.CallExpr:
		if s.called(from, i, prefix) {
			return
		}
	case *ast.IndexExpr:
		if s.elements(from, prefix) {
			return
		}
	}
	s.open[types.ExprString(a.Rhs[0])] = s.fset.Position(a.Pos()).String()
}

// elements adds what a map of the package holds.
func (s scope) elements(e *ast.IndexExpr, prefix string) bool {
	name, ok := e.X.(*ast.Ident)
	if !ok {
		return false
	}
	for _, p := range s.pkgs {
		for _, f := range p.Syntax {
			for _, d := range f.Decls {
				ast.Inspect(d, func(n ast.Node) bool {
					if v, is := n.(*ast.ValueSpec); is && len(v.Values) == 1 && p.TypesInfo.Defs[v.Names[0]] == s.info.Uses[name] {
						for _, kv := range v.Values[0].(*ast.CompositeLit).Elts {
							scope{s.collector, p.TypesInfo, d}.value(kv.(*ast.KeyValueExpr).Value, prefix)
						}
					}
					return true
				})
			}
		}
	}
	return true
}

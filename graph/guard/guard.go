// Package guard bounds what one GraphQL document may ask for, before anything
// walks it. gqlgen's complexity limit visits every fragment spread anew: a document
// of 1 KB with nested fragments keeps it busy for seconds. The guard computes each
// fragment once.
package guard

import (
	"context"
	"fmt"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"
	"github.com/vektah/gqlparser/v2/parser"

	"github.com/nuanxin/nuanxin/internal/errs"
)

// Limits of one operation. MutationFields is the number of root fields of a
// mutation: more than one would let a document carry many logins.
type Limits struct {
	Depth          int
	Fields         int
	Aliases        int
	Directives     int
	RootFields     int
	MutationFields int
}

// Default limits; introspection by developers needs a depth of 15.
var Default = Limits{Depth: 15, Fields: 1000, Aliases: 15, Directives: 50, RootFields: 20, MutationFields: 1}

// Guard is a gqlgen extension. Use it before the complexity limit. Introspection
// tells whether __schema and __type may be asked for.
type Guard struct {
	Limits        Limits
	Introspection bool
}

var (
	_ graphql.OperationContextMutator = Guard{}
	_ graphql.HandlerExtension        = Guard{}
)

// ExtensionName names the extension.
func (Guard) ExtensionName() string { return "Guard" }

// Validate accepts every schema.
func (Guard) Validate(graphql.ExecutableSchema) error { return nil }

// MutateOperationContext refuses an operation over the limits.
func (g Guard) MutateOperationContext(_ context.Context, op *graphql.OperationContext) *gqlerror.Error {
	if op.Operation == nil {
		return nil
	}
	c := measure(op.Doc, op.Operation)
	if err := g.Limits.check(c, op.Operation.Operation); err != nil {
		return gqlerror.Wrap(err)
	}
	if c.introspects && !g.Introspection {
		return gqlerror.Wrap(errs.New(errs.Forbidden, "graphql.introspection"))
	}
	return nil
}

// CheckText refuses a document any of whose operations is over the limits, before it
// is validated: the rule that compares equal fields takes half a second for 2,000 of
// them. A text that cannot be parsed passes, for the executor to say why.
func (l Limits) CheckText(text string, maxTokens int) error {
	doc, err := parser.ParseQueryWithTokenLimit(&ast.Source{Input: text}, maxTokens)
	if err != nil {
		return nil
	}
	for _, op := range doc.Operations {
		if err := l.check(measure(doc, op), op.Operation); err != nil {
			return err
		}
	}
	return nil
}

func measure(doc *ast.QueryDocument, op *ast.OperationDefinition) cost {
	m := meter{fragments: doc.Fragments, memo: map[string]cost{}}
	c := m.set(op.SelectionSet)
	c.directives = add(c.directives, len(op.Directives))
	return c
}

func (l Limits) check(c cost, kind ast.Operation) error {
	roots := l.RootFields
	if kind == ast.Mutation {
		roots = l.MutationFields
	}
	for _, limit := range []struct {
		name      string
		have, max int
	}{
		{"depth", c.depth, l.Depth}, {"fields", c.fields, l.Fields}, {"aliases", c.aliases, l.Aliases},
		{"directives", c.directives, l.Directives}, {"rootFields", c.roots, roots},
	} {
		if limit.have > limit.max {
			what := fmt.Sprintf("%s > %d", limit.name, limit.max)
			return errs.New(errs.BadUserInput, "graphql.too_large", errs.Args{"limit": what})
		}
	}
	return nil
}

// cost of a selection set with its fragments expanded.
type cost struct {
	depth, fields, aliases, directives, roots int
	introspects                               bool
}

type meter struct {
	fragments ast.FragmentDefinitionList
	memo      map[string]cost
}

// ceiling keeps sums from overflowing: 60 levels of doubling exceed an int.
const ceiling = 1 << 30

func add(a, b int) int { return min(a+b, ceiling) }

func (c *cost) join(o cost) {
	c.depth = max(c.depth, o.depth)
	c.fields, c.aliases = add(c.fields, o.fields), add(c.aliases, o.aliases)
	c.directives, c.roots = add(c.directives, o.directives), add(c.roots, o.roots)
	c.introspects = c.introspects || o.introspects
}

func (m *meter) set(sel ast.SelectionSet) (c cost) {
	for _, s := range sel {
		switch s := s.(type) {
		case *ast.Field:
			f := m.set(s.SelectionSet)
			f.depth, f.fields, f.roots = add(f.depth, 1), add(f.fields, 1), 1
			f.directives = add(f.directives, len(s.Directives))
			f.introspects = f.introspects || s.Name == "__schema" || s.Name == "__type"
			if s.Alias != s.Name {
				f.aliases = add(f.aliases, 1)
			}
			c.join(f)
		case *ast.InlineFragment:
			f := m.set(s.SelectionSet)
			f.directives = add(f.directives, len(s.Directives))
			c.join(f)
		case *ast.FragmentSpread:
			f := m.fragment(s.Name)
			f.directives = add(f.directives, len(s.Directives))
			c.join(f)
		}
	}
	return c
}

// fragment is the cost of a fragment, computed once. Validation has refused cycles;
// the empty entry stops one all the same.
func (m *meter) fragment(name string) cost {
	if c, ok := m.memo[name]; ok {
		return c
	}
	m.memo[name] = cost{}
	def := m.fragments.ForName(name)
	if def == nil {
		return cost{}
	}
	c := m.set(def.SelectionSet)
	m.memo[name] = c
	return c
}

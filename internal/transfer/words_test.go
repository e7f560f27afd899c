package transfer_test

import (
	"go/ast"
	"go/parser"
	"go/token"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// TestEveryReasonHasWords: whatever a file or a line is refused for, people read why.
// The reasons are the constants of the packages that give them.
func TestEveryReasonHasWords(t *testing.T) {
	t.Parallel()
	placeholder := regexp.MustCompile(`\{\w+\}`)
	for _, pattern := range []string{
		"../hardship/roster/reason.go", "../hardship/roster_import.go", "../sheet/refusal.go", "../cn/*.go",
	} {
		files, err := filepath.Glob(pattern)
		require.NoError(t, err)
		for _, file := range files {
			for _, code := range reasonsIn(t, file) {
				key := code
				if !strings.Contains(code, ".") {
					key = "field." + code
				}
				entry := catalogue()[key]
				require.NotEmpty(t, entry["zh"], "%s of %s", key, file)
				require.NotEmpty(t, entry["en"], "%s of %s", key, file)
				require.ElementsMatch(t, placeholder.FindAllString(entry["zh"], -1), placeholder.FindAllString(entry["en"], -1), key)
			}
		}
	}
}

// reasonsIn are the constants of a file that are named or typed as reasons.
func reasonsIn(t *testing.T, file string) (codes []string) {
	t.Helper()
	if strings.HasSuffix(file, "_test.go") {
		return nil
	}
	parsed, err := parser.ParseFile(token.NewFileSet(), file, nil, 0)
	require.NoError(t, err)
	reasonFile := strings.HasSuffix(file, "reason.go") || strings.HasSuffix(file, "refusal.go")
	ast.Inspect(parsed, func(n ast.Node) bool {
		spec, ok := n.(*ast.ValueSpec)
		if !ok || len(spec.Values) != 1 {
			return true
		}
		typ, _ := spec.Type.(*ast.Ident)
		typed := typ != nil && (typ.Name == "Error" || typ.Name == "Warning")
		value, isText := spec.Values[0].(*ast.BasicLit)
		if isText && value.Kind == token.STRING && (reasonFile || typed || strings.HasPrefix(spec.Names[0].Name, "reason")) {
			code, err := strconv.Unquote(value.Value)
			require.NoError(t, err)
			codes = append(codes, code)
		}
		return true
	})
	return codes
}

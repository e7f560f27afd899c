package guard

import (
	"testing"

	"github.com/stretchr/testify/require"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/parser"
)

// naive expands every spread anew. It gives up after some steps and on cycles.
type naive struct {
	fragments ast.FragmentDefinitionList
	steps     int
	gaveUp    bool
}

func (n *naive) set(sel ast.SelectionSet, inside []string) (c cost) {
	for _, s := range sel {
		if n.steps++; n.steps > 10_000 || n.gaveUp {
			n.gaveUp = true
			return c
		}
		switch s := s.(type) {
		case *ast.Field:
			below := n.set(s.SelectionSet, inside)
			c.depth = max(c.depth, below.depth+1)
			c.fields += below.fields + 1
			c.aliases += below.aliases
			if s.Alias != s.Name {
				c.aliases++
			}
			c.directives += below.directives + len(s.Directives)
			c.roots++
			c.introspects = c.introspects || below.introspects || s.Name == "__schema" || s.Name == "__type"
		case *ast.InlineFragment:
			c.plus(n.set(s.SelectionSet, inside), len(s.Directives))
		case *ast.FragmentSpread:
			c.plus(n.spread(s.Name, inside), len(s.Directives))
		}
	}
	return c
}

func (n *naive) spread(name string, inside []string) cost {
	for _, outer := range inside {
		if outer == name {
			n.gaveUp = true
		}
	}
	def := n.fragments.ForName(name)
	if def == nil || n.gaveUp {
		return cost{}
	}
	return n.set(def.SelectionSet, append(inside[:len(inside):len(inside)], name))
}

func (c *cost) plus(o cost, directives int) {
	c.depth = max(c.depth, o.depth)
	c.fields, c.aliases, c.roots = c.fields+o.fields, c.aliases+o.aliases, c.roots+o.roots
	c.directives += o.directives + directives
	c.introspects = c.introspects || o.introspects
}

// The memo gives what a plain expansion gives, wherever that ends.
func FuzzGuardVsNaive(f *testing.F) {
	for _, seed := range []string{
		"{ viewer { name } }",
		"query A { a: viewer @x { b: name ...f } ...g } fragment f on V { id login @skip(if: true) } fragment g on Query { tenant { ...f } ...h } fragment h on Query { x }",
		"mutation { ... on Mutation @a { logout { ok } } }",
		"{ ...a } fragment a on Query { ...b ...b } fragment b on Query { ...c ...c ...c } fragment c on Query { x { y { z } } }",
		"{ ...a } fragment a on Query { ...a }",
		bomb(8),
	} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		doc, err := parser.ParseQueryWithTokenLimit(&ast.Source{Input: text}, 400)
		if err != nil {
			return
		}
		for _, op := range doc.Operations {
			plain := naive{fragments: doc.Fragments}
			want := plain.set(op.SelectionSet, nil)
			m := meter{fragments: doc.Fragments, memo: map[string]cost{}}
			got := m.set(op.SelectionSet) // ends for every document
			if !plain.gaveUp {
				require.Equal(t, want, got)
			}
		}
	})
}

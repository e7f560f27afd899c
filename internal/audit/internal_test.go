package audit

import (
	"bytes"
	"reflect"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/secret"
)

type base struct{ Version int }

type member struct {
	IDNumber secret.Text
	Born     time.Time
}

type archive struct {
	base
	Base    base
	Name    string
	Amount  *int64
	Members []member
	Facts   map[string]any
	Owner   id.ID
	hidden  string
}

func TestDiffKeepsWhatDiffers(t *testing.T) {
	t.Parallel()
	born := time.Date(1990, 1, 1, 0, 0, 0, 0, time.UTC)
	five := int64(5)
	owner := id.New(id.Account)
	before := &archive{Name: "甲", Owner: owner, hidden: "a", Members: []member{{secret.NewText("1"), born}, {secret.NewText("2"), born}}}
	after := &archive{Name: "甲", Owner: owner, hidden: "b", Amount: &five, Base: base{2},
		Members: []member{{secret.NewText("1"), born}, {secret.NewText("3"), born}, {secret.NewText("4"), born}},
		Facts:   map[string]any{"rooms": 2, "nested": map[string]any{"x": nil}}}
	changes, omitted := diff(before, after)
	require.Zero(t, omitted)
	got := map[string][2]string{}
	for _, c := range changes {
		got[c.Path] = [2]string{string(c.Before), string(c.After)}
	}
	require.Equal(t, map[string][2]string{
		"amount":              {"", "5"},
		"base.version":        {"0", "2"},
		"facts.rooms":         {"", "2"},
		"members[1].idNumber": {`"***"`, `"***(changed)"`},
		"members[2].idNumber": {"", `"***"`},
		"members[2].born":     {"", `"1990-01-01T00:00:00Z"`},
	}, got)
}

func TestDiffOfCreationAndRemoval(t *testing.T) {
	t.Parallel()
	changes, _ := diff(nil, base{1})
	require.Equal(t, []Change{{Path: "version", After: []byte("1")}}, changes)
	changes, _ = diff(base{1}, nil)
	require.Equal(t, []Change{{Path: "version", Before: []byte("1")}}, changes)
	changes, _ = diff("DRAFT", "APPROVED")
	require.Equal(t, []Change{{Before: []byte(`"DRAFT"`), After: []byte(`"APPROVED"`)}}, changes)
	changes, _ = diff(nil, nil)
	require.Empty(t, changes)
}

func TestDiffIsBounded(t *testing.T) {
	t.Parallel()
	many := make([]int, maxChanges+7)
	changes, omitted := diff(nil, many)
	require.Len(t, changes, maxChanges)
	require.Equal(t, 7, omitted)
	changes, _ = diff(strings.Repeat("暖", 3000), strings.Repeat("暖", 3000)+"心")
	require.Len(t, changes, 1, "a difference beyond the bound still counts")
	require.LessOrEqual(t, len(changes[0].After), maxValue+16)

	long := make([]string, 100)
	for i := range long {
		long[i] = strings.Repeat("x", 1500)
	}
	changes, omitted = diff(nil, long)
	require.Equal(t, 100, len(changes)+omitted)
	require.Less(t, len(changes), 50)

	type node struct{ Next *node }
	cycle := &node{}
	cycle.Next = cycle
	changes, _ = diff(nil, cycle)
	require.Empty(t, changes)
}

func TestFieldNamesAreThoseOfTheAPI(t *testing.T) {
	t.Parallel()
	for in, want := range map[string]string{"Name": "name", "ID": "id", "IDNumber": "idNumber", "UnitID": "unitID", "A": "a", "HTTPPort": "httpPort"} {
		require.Equal(t, want, fieldName(in), in)
	}
}

func TestBulkRootSeparatesLeavesFromNodes(t *testing.T) {
	t.Parallel()
	roots := map[string]int{}
	items := []Item{}
	for n := range 20 {
		root, err := BulkRoot(items)
		require.NoError(t, err)
		require.NotContains(t, roots, string(root))
		roots[string(root)] = n
		items = append(items, Item{Object: Of(id.New(id.Visit))})
	}
	require.NotEqual(t, mustRoot(t, Item{Data: nil}, Item{Data: nil}), mustRoot(t, Item{Data: nil}), "a doubled item shows")
	_, err := BulkRoot([]Item{{Data: make(chan int)}})
	require.Error(t, err)
}

func mustRoot(t *testing.T, items ...Item) []byte {
	t.Helper()
	root, err := BulkRoot(items)
	require.NoError(t, err)
	return root
}

// FuzzCanonicalAudit: no two different entries share a canonical form, however their
// texts are cut.
func FuzzCanonicalAudit(f *testing.F) {
	f.Add("张敏", "visit.sign", "r", "", "", []byte("x"), "张", "敏visit.sign", "r", "", "", []byte("x"), true, false)
	f.Add("a", "b", "", "", "c", []byte(nil), "a", "b", "", "c", "", []byte{}, false, false)
	f.Fuzz(func(t *testing.T, an, aa, ar, aq, ai string, ad []byte, bn, ba, br, bq, bi string, bd []byte, aNull, bNull bool) {
		a := Entry{ActorName: an, Action: aa, Reason: ar, RequestID: aq, IP: ai, Detail: ad}
		b := Entry{ActorName: bn, Action: ba, Reason: br, RequestID: bq, IP: bi, Detail: bd}
		for e, null := range map[*Entry]bool{&a: aNull, &b: bNull} {
			if null {
				e.Detail = nil
			} else if e.Detail == nil {
				e.Detail = []byte{}
			}
		}
		require.Equal(t, reflect.DeepEqual(a, b), bytes.Equal(a.canonical(), b.canonical()))
	})
}

func TestCanonicalFormCoversEveryField(t *testing.T) {
	t.Parallel()
	one := id.New(id.Account)
	zero := (&Entry{}).canonical()
	typ := reflect.TypeFor[Entry]()
	for i := range typ.NumField() {
		name := typ.Field(i).Name
		if name == "Prev" || name == "Hash" {
			continue // chained apart from the form
		}
		var e Entry
		switch f := reflect.ValueOf(&e).Elem().Field(i).Addr().Interface().(type) {
		case *id.ID:
			*f = one
		case **id.ID:
			*f = &one
		case *string:
			*f = "x"
		case *[]byte:
			*f = []byte{}
		case *int64:
			*f = 1
		case *int32:
			*f = 1
		case *time.Time:
			*f = time.Unix(1, 0)
		default:
			t.Fatalf("field %s has a type that this test does not know", name)
		}
		require.NotEqual(t, zero, e.canonical(), name)
	}
}

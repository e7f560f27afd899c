package db

import (
	"reflect"
	"testing"

	"github.com/stretchr/testify/require"
	"github.com/uptrace/bun/dialect/pgdialect"
	"github.com/uptrace/bun/schema"
)

// TestColumnsAreThoseOfBun: a struct that bun writes is read back by Fetch.
func TestColumnsAreThoseOfBun(t *testing.T) {
	t.Parallel()
	type inner struct{ Street string }
	type row struct {
		schema.BaseModel `bun:"table:app.thing,alias:t"`
		inner
		ID        int `bun:",pk"`
		UnitID    int
		USCC      string // upper case throughout
		IDsOf     string
		PlanB     string
		Line2Text string
		Counts    map[string]int `bun:"type:jsonb"`
		Args      map[string]int `bun:",type:jsonb"`
		Loads     map[string]int `bun:"loads_now,type:jsonb"`
		Price     string         `bun:"type:numeric(10,2)"`
		Left      string         `bun:"-"`
	}
	table := schema.NewTables(pgdialect.New()).Get(reflect.TypeFor[*row]())
	want := map[string][]int{}
	for _, f := range table.Fields {
		want[f.Name] = f.Index
	}
	got := map[string][]int{}
	collectFields(reflect.TypeFor[row](), nil, got)
	require.Equal(t, want, got)
	require.Contains(t, got, "counts")
}

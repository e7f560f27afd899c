package db

import (
	"fmt"
	"reflect"
	"strings"
	"sync"

	"github.com/jackc/pgx/v5"
	"github.com/uptrace/bun/schema"
)

// columnPlan maps the columns of one result to the fields of one struct type.
// Plans are kept per type and column list: building one reflects, using one
// only walks indexes.
type columnPlan struct {
	scalar  bool
	pointer bool // T is a pointer to the struct
	fields  [][]int
}

type planKey struct {
	typ  reflect.Type
	cols string
}

var plans sync.Map // planKey → *columnPlan

func planFor[T any](rows pgx.Rows) (*columnPlan, error) {
	descs := rows.FieldDescriptions()
	if len(descs) == 0 { // the statement failed; rows.Err tells why
		rows.Close()
		return nil, rows.Err()
	}
	names := make([]string, len(descs))
	for i, d := range descs {
		names[i] = d.Name
	}
	typ := reflect.TypeFor[T]()
	key := planKey{typ, strings.Join(names, ",")}
	if p, ok := plans.Load(key); ok {
		return p.(*columnPlan), nil
	}
	p, err := newPlan(typ, names)
	if err != nil {
		return nil, err
	}
	plans.Store(key, p)
	return p, nil
}

func newPlan(typ reflect.Type, names []string) (*columnPlan, error) {
	pointer := typ.Kind() == reflect.Pointer && typ.Elem().Kind() == reflect.Struct && !isScalar(typ.Elem())
	if pointer {
		typ = typ.Elem()
	}
	if typ.Kind() != reflect.Struct || isScalar(typ) {
		if len(names) != 1 {
			return nil, fmt.Errorf("%d columns for the single value %v", len(names), typ)
		}
		return &columnPlan{scalar: true}, nil
	}
	index := map[string][]int{}
	collectFields(typ, nil, index)
	p := &columnPlan{pointer: pointer, fields: make([][]int, len(names))}
	for i, n := range names {
		f, ok := index[n]
		if !ok {
			return nil, fmt.Errorf("column %q has no field in %v", n, typ)
		}
		p.fields[i] = f
	}
	return p, nil
}

// isScalar: structs that are one column, such as time.Time or a civil date.
func isScalar(t reflect.Type) bool {
	if t.PkgPath() == "time" {
		return true
	}
	_, scans := reflect.PointerTo(t).MethodByName("Scan")
	return scans
}

func collectFields(t reflect.Type, prefix []int, index map[string][]int) {
	for i := range t.NumField() {
		f := t.Field(i)
		path := append(append([]int(nil), prefix...), i)
		tag := f.Tag.Get("bun")
		if f.Anonymous && f.Type.Kind() == reflect.Struct {
			if f.Type != reflect.TypeFor[schema.BaseModel]() {
				collectFields(f.Type, path, index)
			}
			continue
		}
		if !f.IsExported() || tag == "-" {
			continue
		}
		index[columnOf(f.Name, tag)] = path
	}
}

// columnOf is the column that bun gives to a field: the tag's name, else the field's
// in snake case. The first part of a tag may be an option already ("type:jsonb").
func columnOf(field, tag string) string {
	name, _, _ := strings.Cut(tag, ",")
	if name == "" || strings.Contains(name, ":") {
		return snake(field)
	}
	return name
}

func (p *columnPlan) targets(v any) []any {
	if p.scalar {
		return []any{v}
	}
	rv := reflect.ValueOf(v).Elem()
	if p.pointer {
		rv.Set(reflect.New(rv.Type().Elem()))
		rv = rv.Elem()
	}
	out := make([]any, len(p.fields))
	for i, f := range p.fields {
		out[i] = rv.FieldByIndex(f).Addr().Interface()
	}
	return out
}

// snake is bun's own column naming, so that both ways in agree.
func snake(s string) string {
	upper := func(c byte) bool { return c >= 'A' && c <= 'Z' }
	lower := func(c byte) bool { return c >= 'a' && c <= 'z' }
	var b strings.Builder
	for i := range len(s) {
		c := s[i]
		if !upper(c) {
			b.WriteByte(c)
			continue
		}
		if i > 0 && i+1 < len(s) && (lower(s[i-1]) || lower(s[i+1])) {
			b.WriteByte('_')
		}
		b.WriteByte(c + 'a' - 'A')
	}
	return b.String()
}

func firstLine(sql string) string {
	line, _, _ := strings.Cut(strings.TrimSpace(sql), "\n")
	return line
}

package graph

import (
	"reflect"

	"github.com/nuanxin/nuanxin/graph/generated"
	"github.com/nuanxin/nuanxin/internal/page"
)

// setComplexity makes every paged field cost its page size times its row. A field is
// recognised by its arguments "first *int, after *string", so a new list cannot be
// forgotten.
func setComplexity(root *generated.ComplexityRoot) {
	v := reflect.ValueOf(root).Elem()
	for i := range v.NumField() {
		for j := range v.Field(i).NumField() {
			if f := v.Field(i).Field(j); f.Kind() == reflect.Func {
				setPaged(f)
			}
		}
	}
}

var (
	intPointer  = reflect.TypeFor[*int]()
	textPointer = reflect.TypeFor[*string]()
)

func setPaged(field reflect.Value) {
	first := 0
	for k := 1; k+1 < field.Type().NumIn(); k++ {
		if field.Type().In(k) == intPointer && field.Type().In(k+1) == textPointer {
			first = k
		}
	}
	if first == 0 {
		return
	}
	field.Set(reflect.MakeFunc(field.Type(), func(args []reflect.Value) []reflect.Value {
		n := page.DefaultFirst
		if p := args[first]; !p.IsNil() {
			n = int(p.Elem().Int())
		}
		n = min(max(n, 1), page.MaxFirst)
		return []reflect.Value{reflect.ValueOf(1 + n*int(args[0].Int()))}
	}))
}

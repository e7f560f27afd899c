package audit

import (
	"encoding"
	"encoding/json"
	"fmt"
	"reflect"
	"strconv"
	"unicode"

	"github.com/nuanxin/nuanxin/internal/secret"
)

// maxDepth ends the walk in cyclic data.
const maxDepth = 8

// leaves flattens a value into its leaves by path ("members[2].name"): structs by
// exported field, maps by key, lists by index. What has a text or JSON form of its
// own is one leaf; nil is none.
func leaves(v any) map[string]leaf {
	out := map[string]leaf{}
	if v != nil {
		flatten(reflect.ValueOf(v), "", maxDepth, out)
	}
	return out
}

func flatten(v reflect.Value, path string, depth int, out map[string]leaf) {
	for v.Kind() == reflect.Pointer || v.Kind() == reflect.Interface {
		if v.IsNil() {
			return
		}
		v = v.Elem()
	}
	if depth == 0 || !v.CanInterface() {
		return
	}
	switch x := v.Interface().(type) {
	case secret.Text:
		if !x.IsZero() {
			out[path] = leaf{json: quote(x.String()), secret: &x}
		}
	case secret.Sealed, secret.Index, []byte:
		// Not readable, and a sealed value differs at every write: its Text counts.
	case json.Marshaler, encoding.TextMarshaler:
		out[path] = jsonLeaf(x)
	default:
		flattenPlain(v, path, depth-1, out)
	}
}

func flattenPlain(v reflect.Value, path string, depth int, out map[string]leaf) {
	switch v.Kind() {
	case reflect.Struct:
		for i := range v.NumField() {
			f := v.Type().Field(i)
			p := path
			if !f.Anonymous {
				p = join(path, fieldName(f.Name))
			}
			flatten(v.Field(i), p, depth, out)
		}
	case reflect.Map:
		for _, k := range v.MapKeys() {
			flatten(v.MapIndex(k), join(path, fmt.Sprint(k.Interface())), depth, out)
		}
	case reflect.Slice, reflect.Array:
		for i := range v.Len() {
			flatten(v.Index(i), path+"["+strconv.Itoa(i)+"]", depth, out)
		}
	default:
		out[path] = jsonLeaf(v.Interface())
	}
}

// jsonLeaf shows what has no JSON form (NaN, a channel) as Go prints it.
func jsonLeaf(v any) leaf {
	b, err := json.Marshal(v)
	if err != nil {
		b = quote(fmt.Sprint(v))
	}
	return leaf{json: b}
}

func join(path, name string) string {
	if path == "" {
		return name
	}
	return path + "." + name
}

// fieldName is the name that the API gives a field: "IDNumber" is "idNumber".
func fieldName(s string) string {
	r := []rune(s)
	for i := range r {
		if i > 0 && i+1 < len(r) && unicode.IsLower(r[i+1]) || !unicode.IsUpper(r[i]) {
			break
		}
		r[i] = unicode.ToLower(r[i])
	}
	return string(r)
}

package hardship

import (
	"reflect"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/nuanxin/nuanxin/internal/cn"
	"github.com/nuanxin/nuanxin/internal/secret"
)

// sealedField is a sensitive value of the form: how it is shown, and what else could be
// sent in its place.
type sealedField struct {
	path    string
	value   func(*statement) *secret.Text
	send    func(*UpdateArchiveInput, *string)
	mask    func(string) string
	foreign string // the mask of another value
	other   string // another good value
}

const (
	headNumber   = "11010519491231002X"
	memberNumber = "410402201409013029"
)

// sealedFields are all that the form takes; the field of a member is that of the first.
func sealedFields() []sealedField {
	type in = UpdateArchiveInput
	member := func(in *in) *HouseholdPersonInput { return &in.Members[0] }
	return []sealedField{
		{"idNumber", func(st *statement) *secret.Text { return &st.IDNumber }, func(in *in, s *string) { in.IDNumber = s }, cn.MaskID, "4104**********3029", ""},
		{"phone", func(st *statement) *secret.Text { return &st.Phone }, func(in *in, s *string) { in.Phone = s }, cn.MaskPhone, "139****0000", "13900005678"},
		{"address", func(st *statement) *secret.Text { return &st.Address }, func(in *in, s *string) { in.Address = s }, cn.MaskAddress, "江苏省***", "河南省平顶山市卫东区建设路1号"},
		{"health", func(st *statement) *secret.Text { return &st.Health }, func(in *in, s *string) { in.Health = s }, maskWhole, "**", "已康复"},
		{"bankCard", func(st *statement) *secret.Text { return &st.BankCard }, func(in *in, s *string) { in.BankCard = s }, cn.MaskCard, "****9999", ""},
		{"otherContact", func(st *statement) *secret.Text { return &st.OtherContact }, func(in *in, s *string) { in.OtherContact = s }, maskWhole, "139****0000", "邻居老王"},
		{"dibaoCertificate", func(st *statement) *secret.Text { return &st.DibaoCertificate }, func(in *in, s *string) { in.DibaoCertificate = s }, cn.MaskCard, "****9999", "D77"},
		{"healthState", func(st *statement) *secret.Text { return &st.HealthState }, func(in *in, s *string) { in.HealthState = s }, maskWhole, "**", "DISABLED"},
		{"disabilityType", func(st *statement) *secret.Text { return &st.DisabilityType }, func(in *in, s *string) { in.DisabilityType = s }, maskWhole, "****", ""},
		{"disabilityCertificate", func(st *statement) *secret.Text { return &st.DisabilityCertificate }, func(in *in, s *string) { in.DisabilityCertificate = s }, maskWhole, "****9999", ""},
		{"members[0].idNumber", func(st *statement) *secret.Text { return &st.Members[0].IDNumber }, func(in *in, s *string) { member(in).IDNumber = s }, cn.MaskID, "1101**********002X", ""},
		{"members[0].health", func(st *statement) *secret.Text { return &st.Members[0].Health }, func(in *in, s *string) { member(in).Health = s }, maskWhole, "**", "住院"},
		{"members[0].healthState", func(st *statement) *secret.Text { return &st.Members[0].HealthState }, func(in *in, s *string) { member(in).HealthState = s }, maskWhole, "**", "DISABLED"},
		{"members[0].disabilityType", func(st *statement) *secret.Text { return &st.Members[0].DisabilityType }, func(in *in, s *string) { member(in).DisabilityType = s }, maskWhole, "****", ""},
		{"members[0].disabilityCertificate", func(st *statement) *secret.Text { return &st.Members[0].DisabilityCertificate }, func(in *in, s *string) { member(in).DisabilityCertificate = s }, maskWhole, "****9999", ""},
	}
}

func sealedStatement(t require.TestingT) *statement {
	in := goodInput()
	in.OtherContact, in.DibaoCertificate, in.HealthState = ptr("13900001234"), ptr("D4104020017"), ptr("DISABLED")
	in.DisabilityCertificate, in.HasDisability = ptr(headNumber+"42"), ptr(true)
	in.Members[0].HealthState, in.Members[0].DisabilityCertificate = ptr("DISABLED"), ptr(memberNumber+"42")
	st, err := in.statement(testDay, nil)
	require.NoError(t, err)
	return st
}

// texts are the sealed values of a struct and those embedded in it.
func texts(v reflect.Value) (n int) {
	for i := range v.NumField() {
		switch f := v.Field(i); {
		case f.Type() == reflect.TypeFor[secret.Text]():
			n++
		case v.Type().Field(i).Anonymous && f.Kind() == reflect.Struct:
			n += texts(f)
		}
	}
	return n
}

// TestEverySealedFieldIsAmongThem: a new sealed column joins the property below.
func TestEverySealedFieldIsAmongThem(t *testing.T) {
	t.Parallel()
	st := sealedStatement(t)
	const extra = 1 // columns of a sheet without a field of their own: no form takes them
	want := texts(reflect.ValueOf(*st)) - extra + texts(reflect.ValueOf(st.Members[0]))
	require.Len(t, sealedFields(), want)
	columns := 0
	for _, row := range []reflect.Type{reflect.TypeFor[Archive](), reflect.TypeFor[HouseholdPerson]()} {
		for _, f := range reflect.VisibleFields(row) {
			if f.Type == reflect.TypeFor[secret.Sealed]() {
				columns++
			}
		}
	}
	require.Equal(t, columns, want+extra, "a sealed column is no part of the statement")
	for _, f := range sealedFields() {
		require.False(t, f.value(st).IsZero(), f.path)
	}
}

// TestNoMaskIsEverWritten: whichever values come back as they were shown, stay; a mask
// of another value is refused at its field; what is stored never carries stars.
func TestNoMaskIsEverWritten(t *testing.T) {
	t.Parallel()
	fields := sealedFields()
	rapid.Check(t, func(t *rapid.T) {
		st := sealedStatement(t)
		after := st.clone()
		m := st.Members[0]
		in := &UpdateArchiveInput{Members: []HouseholdPersonInput{{ID: &m.ID, Name: cn.MaskNameForNotice(m.FullName), Relation: m.Relation}}}
		var refused []string
		want := map[string]string{}
		for _, f := range fields {
			is := f.value(st).Reveal()
			want[f.path] = is
			switch rapid.SampledFrom([]string{"absent", "own mask", "other mask", "other value"}).Draw(t, f.path) {
			case "own mask":
				f.send(in, ptr(f.mask(is)))
			case "other mask":
				f.send(in, &f.foreign)
				refused = append(refused, f.path+" masked")
			case "other value":
				if f.other != "" {
					f.send(in, &f.other)
					want[f.path] = f.other
				}
			}
		}
		f := form{today: testDay}
		f.read(in, after)
		if refused != nil {
			require.ElementsMatch(t, refused, fieldsOf(t, f.Err()))
			return
		}
		require.NoError(t, f.Err())
		for _, field := range fields {
			got := field.value(after).Reveal()
			require.Equal(t, want[field.path], got, field.path)
			require.NotContains(t, got, "*", field.path)
		}
	})
}

// TestAMaskIsNoValue: a form without a stored value takes no mask either.
func TestAMaskIsNoValue(t *testing.T) {
	t.Parallel()
	for _, f := range sealedFields() {
		in := &UpdateArchiveInput{}
		if strings.HasPrefix(f.path, "members") {
			in.Members = []HouseholdPersonInput{{Name: "贾小明", Relation: "儿子"}}
		}
		f.send(in, &f.foreign)
		st := &statement{}
		fo := form{today: testDay}
		fo.read(in, st)
		require.Contains(t, fieldsOf(t, fo.Err()), f.path+" masked")
	}
}

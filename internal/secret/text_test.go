package secret_test

import (
	"bytes"
	"encoding/json"
	"encoding/xml"
	"fmt"
	"log/slog"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/nuanxin/nuanxin/internal/secret"
)

const canary = "410403199001011234"

// person holds a text in every position from which a printer could read it.
type person struct {
	Name   string
	ID     secret.Text
	IDs    []secret.Text
	ByKind map[string]secret.Text
	Ptr    *secret.Text
	Any    any
	hidden secret.Text
}

func newPerson() person {
	s := secret.NewText(canary)
	return person{"王芳", s, []secret.Text{s}, map[string]secret.Text{"id": s}, &s, s, s}
}

func TestNothingPrintsAText(t *testing.T) {
	t.Parallel()
	p := newPerson()
	for _, verb := range []string{"%v", "%+v", "%#v", "%s", "%q", "%x", "%X", "%d", "%t", "%p", "%T", "% x", "%020v"} {
		for name, v := range map[string]any{"text": p.ID, "pointer": &p.ID, "struct": p, "struct pointer": &p, "slice": p.IDs, "map": p.ByKind} {
			out := fmt.Sprintf(verb, v)
			require.NotContains(t, out, canary, "%s of a %s", verb, name)
			require.NotContains(t, out, fmt.Sprintf("%x", canary), "%s of a %s", verb, name)
		}
	}
	require.Equal(t, "***", fmt.Sprint(p.ID))
	require.Equal(t, "***", fmt.Sprintf("%#v", secret.Text{}), "an empty text looks the same")
	require.NotContains(t, fmt.Errorf("bad %v: %w", p, fmt.Errorf("cause %v", p.ID)).Error(), canary)
}

func TestNothingMarshalsAText(t *testing.T) {
	t.Parallel()
	p := newPerson()
	b, err := json.Marshal(p)
	require.NoError(t, err)
	require.NotContains(t, string(b), canary)
	require.Contains(t, string(b), `"ID":"***"`)
	b, err = xml.Marshal(p.ID)
	require.NoError(t, err)
	require.NotContains(t, string(b), canary)
	_, err = p.ID.Value()
	require.ErrorIs(t, err, secret.ErrUnsealed)

	var out bytes.Buffer
	for _, h := range []slog.Handler{slog.NewTextHandler(&out, nil), slog.NewJSONHandler(&out, nil)} {
		slog.New(h).Info("x", "text", p.ID, "ptr", &p.ID, "group", slog.GroupValue(slog.Any("id", p.ID)), "struct", p, "list", p.IDs)
	}
	require.NotContains(t, out.String(), canary)
}

func TestTextReadsInputWithoutQuotingIt(t *testing.T) {
	t.Parallel()
	var in struct{ ID secret.Text }
	require.NoError(t, json.Unmarshal([]byte(`{"ID":"`+canary+`"}`), &in))
	require.Equal(t, canary, in.ID.Reveal())
	for _, bad := range []string{`{"ID":` + canary + `}`, `{"ID":["` + canary + `"]}`} {
		err := json.Unmarshal([]byte(bad), &in)
		require.Error(t, err)
		require.NotContains(t, err.Error(), canary)
	}
}

func TestTextEquality(t *testing.T) {
	t.Parallel()
	require.True(t, secret.NewText("a").Equal(secret.NewText("a")))
	require.False(t, secret.NewText("a").Equal(secret.NewText("b")))
	require.False(t, secret.NewText("a").Equal(secret.Text{}))
	require.True(t, secret.NewText("").Equal(secret.Text{}))
	require.True(t, secret.NewText("").IsZero())
}

func TestFieldsNeverClaimAnEmptyValue(t *testing.T) {
	t.Parallel()
	require.Equal(t, secret.Visible, secret.VisibleField(secret.NewText("a")).State)
	require.Equal(t, "a", *secret.VisibleField(secret.NewText("a")).Text)
	require.Equal(t, "4***4", *secret.MaskedField("4***4").Text)
	require.Nil(t, secret.HiddenField().Text)
	for _, f := range []secret.Field{secret.EmptyField(), secret.VisibleField(secret.Text{}), secret.MaskedField("")} {
		require.Equal(t, secret.Field{State: secret.NotCollected}, f)
	}
}

func TestSealedScansAColumn(t *testing.T) {
	t.Parallel()
	buf := []byte{1, 2, 3}
	var s secret.Sealed
	require.NoError(t, s.Scan(buf))
	buf[0] = 9
	require.Equal(t, secret.Sealed{1, 2, 3}, s, "the driver may reuse its buffer")
	require.NoError(t, s.Scan(nil))
	require.Nil(t, s)
	require.Error(t, s.Scan("text"))
	v, err := secret.Index(nil).Value()
	require.NoError(t, err)
	require.Nil(t, v)
}

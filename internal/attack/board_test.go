package attack

import (
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/nuanxin/nuanxin/internal/id"
)

// visitor asks the public pages without an account.
func (w *world) visitor(t *testing.T, method, path, body string) (int, string) {
	t.Helper()
	req, err := http.NewRequestWithContext(t.Context(), method, w.url+path, strings.NewReader(body))
	require.NoError(t, err)
	if body != "" {
		req.Header.Set("Content-Type", "application/json")
	}
	res, err := http.DefaultClient.Do(req)
	require.NoError(t, err)
	defer func() { _ = res.Body.Close() }()
	text, err := io.ReadAll(res.Body)
	require.NoError(t, err)
	require.Less(t, res.StatusCode, 500, "%s %s: %s", method, path, text)
	require.Contains(t, res.Header.Get("X-Robots-Tag"), "noindex", path)
	return res.StatusCode, string(text)
}

// codeOf is the public code of a union.
func (w *world) codeOf(t *testing.T, tenant string) (code string) {
	t.Helper()
	require.NoError(t, w.super.QueryRow(t.Context(), `select uscc from identity.tenant where id = $1`, w.tenants[tenant]).Scan(&code))
	return code
}

// noticesOf are the notices of a union that a condition picks.
func (w *world) noticesOf(t *testing.T, tenant, cond string) []id.ID {
	t.Helper()
	rows, err := w.super.Query(t.Context(), `select n.id from app.public_notice n where n.tenant_id = $1 and `+cond, w.tenants[tenant])
	require.NoError(t, err)
	defer rows.Close()
	var out []id.ID
	for rows.Next() {
		var x id.ID
		require.NoError(t, rows.Scan(&x))
		out = append(out, x)
	}
	require.NoError(t, rows.Err())
	require.NotEmpty(t, out, "the demo has no notice with %s", cond)
	return out
}

const chinaToday = `(now() at time zone 'Asia/Shanghai')::date`

// TestVisitorsReachWhatIsOnNotice: nothing that waits, is over, or hangs inside the unit
// only; nothing at the address of another union; and an objection goes nowhere else.
func TestVisitorsReachWhatIsOnNotice(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	code, foreign := w.codeOf(t, victim), w.codeOf(t, own)
	before := w.snapshot(t)
	closed := map[string][]id.ID{
		code: append(append(w.noticesOf(t, victim, "n.first_day > "+chinaToday), w.noticesOf(t, victim, "n.ended_at is not null")...),
			append(w.noticesOf(t, victim, "n.channel = 'POSTED'"), id.New(id.PublicNotice))...),
		foreign:              w.noticesOf(t, victim, "true"),
		"81110000MC0000001R": w.noticesOf(t, victim, "true"),
	}
	answers := map[string]bool{}
	for at, notices := range closed {
		for _, n := range notices {
			path := fmt.Sprintf("/public/%s/notices/%s", at, n)
			status, text := w.visitor(t, http.MethodGet, path, "")
			require.Equal(t, http.StatusNotFound, status, path)
			answers[text] = true
			status, text = w.visitor(t, http.MethodPost, path+"/objections", `{"seq":1,"text":"攻击者填写的内容"}`)
			require.Equal(t, http.StatusNotFound, status, path)
			answers[text] = true
			status, _ = w.visitor(t, http.MethodGet, fmt.Sprintf("/p/%s/%s", at, n), "")
			require.Equal(t, http.StatusNotFound, status)
		}
	}
	require.Len(t, answers, 1, "the reasons why something is not there must look the same")
	require.Equal(t, before, w.snapshot(t))
}

// TestVisitorsSeeTheListedFields: of everything stored about the subjects of a running
// notice, nothing comes out but what the notice lists.
func TestVisitorsSeeTheListedFields(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	code := w.codeOf(t, victim)
	_, board := w.visitor(t, http.MethodGet, "/public/"+code+"/notices", "")
	shown := []string{board}
	for _, n := range w.noticesOf(t, victim, "n.channel = 'ONLINE' and "+chinaToday+" between n.first_day and n.last_day") {
		status, text := w.visitor(t, http.MethodGet, fmt.Sprintf("/public/%s/notices/%s", code, n), "")
		require.Equal(t, http.StatusOK, status)
		var fields map[string]any
		require.NoError(t, json.Unmarshal([]byte(text), &fields))
		for _, e := range fields["entries"].([]any) {
			for field := range e.(map[string]any) {
				require.Contains(t, []string{"seq", "name", "unitName", "item", "amountBand", "summary"}, field)
			}
		}
		shown = append(shown, text)
	}
	rows, err := w.super.Query(t.Context(), `select unnest(array[a.id::text, a.head_name, a.number, e.id::text, e.subject_id::text, e.birth_date::text, n.tenant_id::text])
		from app.notice_entry e join app.archive a on a.tenant_id = e.tenant_id and a.id = e.subject_id
		join app.public_notice n on n.tenant_id = e.tenant_id and n.id = e.notice_id where e.tenant_id = $1
		union all select o.text from app.notice_objection o where o.tenant_id = $1`, w.tenants[victim])
	require.NoError(t, err)
	defer rows.Close()
	hidden := 0
	for rows.Next() {
		var text *string
		require.NoError(t, rows.Scan(&text))
		if text == nil {
			continue
		}
		hidden++
		for _, s := range shown {
			require.NotContains(t, s, *text)
		}
	}
	require.NoError(t, rows.Err())
	require.Greater(t, hidden, 20)
}

// TestVisitorsCheckThemselves: the self-check of a union shows its own sites and leaves
// nothing behind, whatever is sent to it.
func TestVisitorsCheckThemselves(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	before := w.snapshot(t)
	var foreign string
	require.NoError(t, w.super.QueryRow(t.Context(), `select name from app.site where tenant_id = $1 limit 1`, w.tenants[own]).Scan(&foreign))
	path := "/public/" + w.codeOf(t, victim) + "/check"
	status, form := w.visitor(t, http.MethodGet, path, "")
	require.Equal(t, http.StatusOK, status)
	var places struct{ AreaCode string }
	require.NoError(t, json.Unmarshal([]byte(form), &places))
	household := fmt.Sprintf(`{"areaCode":%q,"residence":"URBAN","persons":3,"cause":"ILLNESS","incomes":[{"kind":"WAGE","amount":"7200000"}]`, places.AreaCode)
	status, answer := w.visitor(t, http.MethodPost, path, household+"}")
	require.Equal(t, http.StatusOK, status, answer)
	require.NotContains(t, answer, foreign)
	for _, body := range []string{
		household + `,"tenantId":"` + w.tenants[own].String() + `"}`, household + `,"cause":"' or 1=1 --"}`, `[]`, `{"persons":1e99}`,
	} {
		status, _ := w.visitor(t, http.MethodPost, path, body)
		require.Equal(t, http.StatusUnprocessableEntity, status, body)
	}
	status, _ = w.visitor(t, http.MethodPost, "/public/81110000MC0000001R/check", household+"}")
	require.Equal(t, http.StatusNotFound, status)
	require.Equal(t, before, w.snapshot(t))
}

package attack

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/jackc/pgx/v5"
	"github.com/stretchr/testify/require"

	"github.com/nuanxin/nuanxin/internal/cn"
)

const searchEverything = `query($t: String!) { search(text: $t) {
	archives { archive { id number headName unit { id } idNumber { text } } person { id name idNumber { text } } }
	applications { id number headName archiveId } members { id displayName login phone } } }`

func (p *persona) searches(t *testing.T, text string) (call, string) {
	t.Helper()
	c := call{field: "search", query: searchEverything, variables: map[string]any{"t": text}}
	reply := p.send(t, c)
	require.NotContains(t, reply, `"code":"INTERNAL"`, text)
	return c, reply
}

func (w *world) column(t *testing.T, sql string, args ...any) []string {
	t.Helper()
	rows, err := w.super.Query(t.Context(), sql, args...)
	require.NoError(t, err)
	out, err := pgx.CollectRows(rows, pgx.RowTo[string])
	require.NoError(t, err)
	return out
}

// TestSearchStaysInTheUnion: whoever knows a name or a number of another union learns
// nothing about it, not even that it exists.
func TestSearchStaysInTheUnion(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	w.learn(t)
	names := w.column(t, `select head_name from app.archive where tenant_id = $1
		union select name from app.household_person where tenant_id = $1
		union select display_name from app.membership where tenant_id = $1
		union select number from app.application where tenant_id = $1
		union select b.login from app.membership m join identity.account b on b.id = m.account_id where m.tenant_id = $1`, w.tenants[victim])
	require.Greater(t, len(names), 40)
	for _, login := range append([]string{"city.supervisor"}, attackers...) {
		p := w.signIn(t, login)
		for _, name := range names {
			full, initials := cn.PinyinKeys(name)
			for _, text := range []string{name, full, initials} {
				if text == "" {
					continue
				}
				c, reply := p.searches(t, text)
				require.Empty(t, w.leaked(reply, c), "%s as %s: %s", text, login, reply)
			}
		}
	}
}

// TestSearchStaysInTheScope: somebody with a part of the union finds what lies in it, by
// whatever means, and nothing beside it.
func TestSearchStaysInTheScope(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	path := w.column(t, `update app.role_assignment r set unit_id = u.id from app.unit u, app.membership m, identity.account b
		where r.tenant_id = $1 and u.tenant_id = $1 and u.name = '一车队' and m.tenant_id = $1 and m.id = r.membership_id
			and b.id = m.account_id and b.login = 'transit.officer' returning u.path`, w.tenants[own])[0]
	p := w.signIn(t, "transit.officer")
	texts := w.column(t, `select distinct x from app.archive a cross join lateral (values (a.number), (a.head_name), (a.head_pinyin), (a.head_initials)) v (x)
		where a.tenant_id = $1 union select p.name from app.household_person p where p.tenant_id = $1`, w.tenants[own])
	found := 0
	for _, text := range texts {
		_, reply := p.searches(t, text)
		for _, at := range w.pathsFound(t, reply) {
			found++
			require.True(t, strings.HasPrefix(at, path), "%s finds %s: %s", text, at, reply)
		}
	}
	require.Positive(t, found, "nothing was found at all")
}

// pathsFound are the units of the archives and applications of an answer.
func (w *world) pathsFound(t *testing.T, reply string) []string {
	t.Helper()
	var body struct {
		Data struct {
			Search struct {
				Archives     []struct{ Archive struct{ ID string } }
				Applications []struct{ ArchiveID string }
			}
		}
	}
	require.NoError(t, json.Unmarshal([]byte(reply), &body), reply)
	var ids []string
	for _, a := range body.Data.Search.Archives {
		ids = append(ids, a.Archive.ID)
	}
	for _, a := range body.Data.Search.Applications {
		ids = append(ids, a.ArchiveID)
	}
	out := make([]string, len(ids))
	for i, x := range ids {
		require.NoError(t, w.super.QueryRow(t.Context(), `select unit_path from app.archive where id = $1`, x).Scan(&out[i]), x)
	}
	return out
}

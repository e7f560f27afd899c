package attack

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/nuanxin/nuanxin/internal/id"
)

// newArchive files a household under an identity number and asks for all that the
// answer could tell.
const newArchive = `mutation($i: ArchiveInput!) { createArchive(input: $i) { heldElsewhere archive {
	id number headName state unit { name } owner { displayName } members { id } viewerCan } } }`

// TestHeldElsewhereSaysThatAndNothingElse: the number of a person whom a sibling union
// holds brings that word; whose, where and since when stay there. The question is on
// record at who asked, and a union of another federation is not even told the word.
func TestHeldElsewhereSaysThatAndNothingElse(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	w.learn(t)
	held := w.secrets[len(w.secrets)-1]
	require.Len(t, held, 18)
	p := w.signIn(t, "transit.officer")
	var unit id.ID
	require.NoError(t, w.super.QueryRow(t.Context(), `select id from app.unit where tenant_id = $1 and parent_id is not null limit 1`, w.tenants[own]).Scan(&unit))
	file := func(number string) string {
		c := call{field: "createArchive", query: newArchive, variables: map[string]any{"i": map[string]any{
			"unitId": unit.String(), "headName": "甘问询", "idNumber": number, "category": "DEEP", "householdSize": 1, "mainCause": "ILLNESS",
		}}}
		reply := p.send(t, c)
		require.NotContains(t, reply, `"errors"`)
		require.Empty(t, w.leaked(reply, c))
		return shape(reply)
	}
	asked, free := file(held), file("11010519491231002X")
	require.Contains(t, asked, `"heldElsewhere":true`)
	word := strings.NewReplacer(`"heldElsewhere":true`, `"heldElsewhere":false`)
	numbers := strings.NewReplacer(caseNumber(asked), "-", caseNumber(free), "-")
	require.Equal(t, numbers.Replace(free), numbers.Replace(word.Replace(asked)), "the word is all that differs")
	var lines int
	require.NoError(t, w.super.QueryRow(t.Context(), `select count(*) from app.audit_entry where tenant_id = $1 and action = 'archive.held_elsewhere'`,
		w.tenants[own]).Scan(&lines))
	require.Equal(t, 1, lines)
}

// caseNumber is the number of the archive in a reply.
func caseNumber(reply string) string {
	_, rest, _ := strings.Cut(reply, `"number":"`)
	number, _, _ := strings.Cut(rest, `"`)
	return number
}

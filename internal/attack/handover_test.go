package attack

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/nuanxin/nuanxin/internal/id"
)

// TestOfferTellsNoDetails: the union that an archive is offered to sees the offer; until it
// accepts, no query tells it anything of what is in the package, by whatever identifier.
func TestOfferTellsNoDetails(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	var archive, person id.ID
	var head, member string
	require.NoError(t, w.super.QueryRow(t.Context(), `select a.id, a.head_name, p.id, p.name from app.archive a
		join app.household_person p on p.tenant_id = a.tenant_id and p.archive_id = a.id
		where a.tenant_id = $1 and a.state = 'TRANSFERRING' order by p.seq desc limit 1`, w.tenants[stranger]).Scan(&archive, &head, &person, &member))
	of := w.identifiersOf(t, victim)
	ids := func(typ string) string {
		switch typ {
		case "Archive":
			return archive.String()
		case "HouseholdPerson":
			return person.String()
		}
		return of(typ)
	}
	seen := 0
	onslaught(t, w, w.signIn(t, "machine.officer"), ids, func(c call, reply string) {
		require.False(t, containsAny(reply, head, member), "%s tells of it: %s", c.field, reply)
		if containsAny(reply, stranger) {
			seen++
		}
	}, "query")
	require.Positive(t, seen, "the offer itself is there")
	for _, login := range []string{"transit.officer", "transit.chair"} {
		onslaught(t, w, w.signIn(t, login), w.identifiersOf(t, victim), func(c call, reply string) {
			require.False(t, containsAny(reply, stranger, head, member), "%s tells a third union: %s", c.field, reply)
		}, "query")
	}
}

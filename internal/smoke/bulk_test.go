package smoke

import (
	"testing"

	"github.com/stretchr/testify/require"
)

const startBulk = `mutation($i: StartArchiveBulkInput!) { startArchiveBulk(input: $i) { bulk { id total } } }`

// TestTheYearlyRecheckIsOpenedInBulk: the list is frozen when its number is confirmed,
// each archive is dealt with once, and one that cannot be says why.
func TestTheYearlyRecheckIsOpenedInBulk(t *testing.T) {
	t.Parallel()
	c := newCast(install(t))
	archives := c.file(c.foundry, 1, 120)
	c.officer.ask(`mutation($i: CancelArchiveInput!) { cancelArchive(input: $i) { archive { id } } }`,
		vars{"i": vars{"id": archives[7], "expectedVersion": 1, "cause": "DUPLICATE", "note": "与 3 号重复"}})
	ask := func(count int) vars {
		return vars{"i": vars{"action": "CALL_REVIEW", "filter": vars{"unitIds": []string{c.foundry}}, "expectedCount": count, "note": "2027 年度集中复核"}}
	}
	c.officer.refused("CONFLICT", "hardship.bulk.changed", startBulk, ask(119))
	c.li.refused("FORBIDDEN", "authz.denied", startBulk, ask(120))
	started := c.officer.ask(startBulk, ask(120))
	late := c.file(c.foundry, 121, 121)[0] // after the confirmation
	c.work(c.officer.union)

	done := c.officer.ask(`query($id: ID!) { node(id: $id) { ... on ArchiveBulk { state total dealt refused } } }`,
		vars{"id": started.text("startArchiveBulk.bulk.id")}).at("node")
	require.Equal(t, "DONE", done.text("state"))
	require.Equal(t, []int{120, 120, 1}, []int{done.number("total"), done.number("dealt"), done.number("refused")})
	states := `query($s: [ArchiveState!]) { archives(filter: {states: $s}, first: 1) { totalCount edges { node { id version } } } }`
	require.Equal(t, 119, c.officer.ask(states, vars{"s": []string{"REVIEW_DUE"}}).number("archives.totalCount"))
	left := c.officer.ask(states, vars{"s": []string{"ACTIVE"}})
	require.Equal(t, late, left.text("archives.edges.0.node.id"))

	// Once more over the same list: nothing is done twice.
	again := c.officer.ask(startBulk, ask(121))
	c.work(c.officer.union)
	require.Equal(t, 120, c.officer.ask(`query($id: ID!) { node(id: $id) { ... on ArchiveBulk { refused } } }`,
		vars{"id": again.text("startArchiveBulk.bulk.id")}).number("node.refused"))
}

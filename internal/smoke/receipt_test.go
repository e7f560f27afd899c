package smoke

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/nuanxin/nuanxin/internal/authz"
)

// neighbour is another union of the federation, with an officer and a chair.
type neighbour struct {
	officer, chair *person
	top            string // unit
}

func (c *cast) neighbour(name, uscc, login string) neighbour {
	c.t.Helper()
	admin := c.accept(c.admin.ask(`mutation($i: AdmitTenantInput!) { admitTenant(input: $i) { invitationUrl } }`, vars{"i": vars{
		"kind": "ENTERPRISE_UNION", "name": name, "shortName": name, "uscc": uscc, "areaCode": "530102",
		"adminLogin": login + ".admin", "adminName": "韩立",
	}}).text("admitTenant.invitationUrl"))
	return neighbour{
		officer: admin.hire(login+".officer", "尹秋", authz.UnionOfficer, ""), chair: admin.hire(login+".chair", "洪波", authz.UnionChair, ""),
		top: admin.ask(`{ units { id } }`, nil).text("units.0.id"),
	}
}

// handOver moves an archive to another union and answers the handover and the offer.
func (c *cast) handOverArchive(archive string, to neighbour) (given, taken string) {
	c.t.Helper()
	c.officer.ask(`mutation($i: GiveConsentInput!) { giveConsent(input: $i) { archive { id } } }`, vars{"i": vars{
		"archiveId": archive, "purpose": "TRANSFER", "textVersion": "2026-1", "channel": "paper", "signedOn": "2027-01-05",
	}})
	version := c.officer.ask(`query($id: ID!) { node(id: $id) { ... on Archive { version } } }`, vars{"id": archive}).number("node.version")
	asked := c.officer.ask(`mutation($i: ProposeHandoverInput!) { proposeHandover(input: $i) { handover { id version } } }`, vars{"i": vars{
		"id": archive, "expectedVersion": version, "reason": "职工已调入贵单位",
		"receiverId": c.officer.ask(`{ handoverDestinations(search: "公交") { id } }`, nil).text("handoverDestinations.0.id"),
	}}).at("proposeHandover.handover")
	given = asked.text("id")
	c.chair.ask(`mutation($i: ReviewHandoverInput!) { reviewHandover(input: $i) { handover { id } } }`,
		vars{"i": vars{"id": given, "expectedVersion": asked.number("version"), "approve": true}})
	offer := to.officer.ask(`{ archiveOffers { edges { node { id version } } } }`, nil).at("archiveOffers.edges.0.node")
	taken = offer.text("id")
	to.officer.ask(`mutation($i: AcceptArchiveOfferInput!) { acceptArchiveOffer(input: $i) { offer { id } } }`,
		vars{"i": vars{"id": taken, "expectedVersion": offer.number("version"), "unitId": to.top}})
	c.work(c.officer.union)
	return given, taken
}

// TestTheReceiptIsForTheTwoUnions: both print the same sheet, the giving one also after
// its archive ended; nobody else prints it, whatever identifier they know.
func TestTheReceiptIsForTheTwoUnions(t *testing.T) {
	t.Parallel()
	c := newCast(install(t))
	bus := c.neighbour("公交公司工会", "81530102MC00000022", "bus")
	third := c.neighbour("纺织公司工会", "81530102MC00000048", "textile")
	archive := c.file(c.foundry, 1, 1)[0]
	c.officer.ask(`mutation($i: FilePaperInput!) { filePaper(input: $i) { archive { id } } }`,
		vars{"i": vars{"archiveId": archive, "kind": "ID_CARDS", "issuedOn": "2027-01-04"}})
	ask := func(subject string) vars {
		return vars{"i": vars{"form": "HANDOVER", "subjectId": subject, "purpose": "交接归档", "whole": false}}
	}
	given, taken := c.handOverArchive(archive, bus)

	ours := c.officer.ask(printForm, ask(given)).at("printForm.printout")
	theirs := bus.officer.ask(printForm, ask(taken)).at("printForm.printout")
	require.Equal(t, ours.text("checksum"), theirs.text("checksum"), "the same file at both")
	require.Equal(t, ours.text("code"), theirs.text("code"))
	for _, side := range []*person{c.officer, bus.officer} {
		found := side.ask(`query($p: String!) { verifyPrintout(proof: $p) { title } }`, vars{"p": ours.text("code")})
		require.Len(t, found.list("verifyPrintout"), 1, "each union proves its own print")
	}
	for reader, subjects := range map[*person][]string{
		third.officer: {given, taken}, c.officer: {taken, archive}, bus.officer: {given}, c.supervisor: {given, taken}, c.li: {given},
	} {
		for _, subject := range subjects {
			_, failed, _ := reader.send(vars{"query": printForm, "variables": ask(subject)})
			require.Len(t, failed, 1)
			require.Contains(t, []string{"NOT_FOUND", "FORBIDDEN"}, failed[0].Extensions.Code)
		}
	}
	third.officer.refused("NOT_FOUND", "printing.no_receipt", printForm, ask(given))
	require.Empty(t, third.officer.ask(`query($p: String!) { verifyPrintout(proof: $p) { title } }`, vars{"p": ours.text("code")}).list("verifyPrintout"))
}

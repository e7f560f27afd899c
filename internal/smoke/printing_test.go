package smoke

import (
	"crypto/sha256"
	"encoding/hex"
	"io"
	"net/http"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

const printForm = `mutation($i: PrintFormInput!) { printForm(input: $i) { printout { id code checksum pages missingCharacters whole } } }`

// TestPrintedFormsAreTheSameEachTime: a sheet is recorded with its purpose, can be
// fetched and proved, and is the same file as long as the facts are.
func TestPrintedFormsAreTheSameEachTime(t *testing.T) {
	t.Parallel()
	c := newCast(install(t))
	archive := c.file(c.foundry, 1, 1)[0]
	ask := func(form string, whole bool) vars {
		return vars{"i": vars{"form": form, "subjectId": archive, "purpose": "入户调查使用", "whole": whole}}
	}
	for _, form := range []string{"ARCHIVE", "SIGNATURES", "SURVEY_BLANK"} {
		masked := c.officer.ask(printForm, ask(form, false)).at("printForm.printout")
		c.clock.Advance(48 * time.Hour)
		c.again(c.officer, c.li)
		again := c.officer.ask(printForm, ask(form, false)).at("printForm.printout")
		require.Equal(t, masked.text("checksum"), again.text("checksum"), form)
		require.Equal(t, masked.text("code"), again.text("code"), form)
		whole := c.officer.ask(printForm, ask(form, true)).at("printForm.printout")
		require.NotEqual(t, masked.text("checksum"), whole.text("checksum"), form)

		link := c.officer.ask(`mutation($i: PrintoutLinkInput!) { printoutLink(input: $i) { link { url } } }`, vars{"i": vars{"id": whole.text("id")}})
		require.Equal(t, whole.text("checksum"), c.officer.sumOf(link.text("printoutLink.link.url")))
		for _, proof := range []string{masked.text("code"), masked.text("checksum")} {
			found := c.officer.ask(`query($p: String!) { verifyPrintout(proof: $p) { purpose printedByName } }`, vars{"p": proof})
			require.Len(t, found.list("verifyPrintout"), 2)
			require.Equal(t, "入户调查使用", found.text("verifyPrintout.0.purpose"))
		}
	}
	require.Len(t, c.officer.ask(`query($id: ID!) { printouts(subjectId: $id) { id } }`, vars{"id": archive}).list("printouts"), 9)
	c.officer.refused("FAILED_PRECONDITION", "printing.no_survey", printForm, ask("SURVEY", false))
	c.li.refused("FORBIDDEN", "authz.denied", printForm, ask("ARCHIVE", false))
	c.officer.refused("NOT_FOUND", "assistance.missing", printForm, ask("APPLICATION", false))

	var looks int
	require.NoError(t, c.db.Super(t).QueryRow(t.Context(),
		`select count(*) from app.access_log where object_id = $1 and purpose = '入户调查使用' and cardinality(fields) = 5`, archive).Scan(&looks))
	require.Equal(t, 3, looks, "whole forms are looks at personal data")
}

// sumOf is the SHA-256 of a file behind a link.
func (p *person) sumOf(url string) string {
	p.t.Helper()
	req, err := http.NewRequestWithContext(p.t.Context(), http.MethodGet, p.url+url, nil)
	require.NoError(p.t, err)
	res, err := p.browser.Do(req)
	require.NoError(p.t, err)
	defer func() { _ = res.Body.Close() }()
	require.Equal(p.t, http.StatusOK, res.StatusCode)
	body, err := io.ReadAll(res.Body)
	require.NoError(p.t, err)
	sum := sha256.Sum256(body)
	return hex.EncodeToString(sum[:])
}

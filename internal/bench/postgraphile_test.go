package bench

import (
	"crypto/hmac"
	"crypto/sha256"
	"encoding/base64"
	"encoding/json"
	"net/url"
	"os"
	"os/exec"
	"path/filepath"
	"strings"

	"github.com/stretchr/testify/require"
)

// tokenSecret signs the tokens of a server that lives as long as one benchmark.
const tokenSecret = "side by side"

// startPostGraphile answers nil where it is not installed.
func (w *world) startPostGraphile() *process {
	home := os.Getenv("NUANXIN_POSTGRAPHILE")
	if home == "" {
		return nil
	}
	database, err := url.Parse(w.pg.URL("nuanxin_app", database))
	require.NoError(w.b, err)
	addr := freeAddr(w.b)
	cmd := exec.Command(filepath.Join(home, "node_modules", "node", "bin", "node"), filepath.Join(home, "server.mjs"))
	cmd.Dir = home
	cmd.Env = append(os.Environ(), "NODE_ENV=production", "GRAPHILE_ENV=production", "TOKEN_SECRET="+tokenSecret,
		"PORT="+addr[strings.LastIndex(addr, ":")+1:], "PGHOST="+database.Query().Get("host"), "PGUSER="+database.Query().Get("user"), "PGDATABASE="+strings.TrimPrefix(database.Path, "/"))
	p := w.start("postgraphile", cmd, addr)
	return &p
}

// bearer is the header of a token for a tenant and a role of the database.
func bearer(s scope) string {
	encode := base64.RawURLEncoding.EncodeToString
	claims, err := json.Marshal(map[string]string{"tenant": s.tenant, "role": s.role})
	if err != nil {
		panic(err) // a map of texts
	}
	signed := encode([]byte(`{"alg":"HS256","typ":"JWT"}`)) + "." + encode(claims)
	mac := hmac.New(sha256.New, []byte(tokenSecret))
	mac.Write([]byte(signed))
	return "Authorization: Bearer " + signed + "." + encode(mac.Sum(nil)) + "\r\n"
}

// The questions in PostGraphile's words. It answers sealed values as they are stored.
const (
	theirRow = `fragment Row on Archive { rowId number state tier flow category headName sex birthDate householdSize hasDisability isModelWorker mainCause provenance bankName
	idNumberSealed phoneSealed incomeYearFen rigidYearFen lastVisitedOn noticeConsentUntil createdAt updatedAt
	unitByTenantIdAndUnitIdAndUnitPath { rowId name } membershipByTenantIdAndOwnerId { rowId displayName } }`

	theirArchive = `query ($tenant: UUID!, $id: UUID!) { archiveByTenantIdAndRowId(tenantId: $tenant, rowId: $id) {
		...Row bankAccountName causeNote employment healthSealed addressSealed bankCardSealed importedExtraSealed isMigrant isSingleParent nation otherCauses version wish
		householdPeopleByTenantIdAndArchiveId(orderBy: [PRIMARY_KEY_ASC]) { nodes { rowId name relation sex birthDate status workplace hasDisability healthSealed idNumberSealed incomeMonthFen } }
		consentsByTenantIdAndArchiveId { nodes { rowId channel personName purpose signedOn textVersion validTo withdrawnAt } } } } ` + theirRow

	theirPage = `query ($offset: Int!) { allArchives(first: 20, offset: $offset, orderBy: [HEAD_PINYIN_ASC]) { totalCount nodes { ...Row } } } ` + theirRow

	theirSearch = `query ($from: String!, $to: String!) { allArchives(first: 20, orderBy: [HEAD_PINYIN_ASC],
		filter: {archiveSearchKeysByTenantIdAndArchiveId: {some: {key: {greaterThanOrEqualTo: $from, lessThan: $to}}}}) { totalCount nodes { ...Row } } } ` + theirRow

	theirRollUp = `query ($year: Int!) { allTenantStats(condition: {year: $year}) { nodes {
		tenantId archives planned received followUpsOpen cashFen goodsFen handedOver festival covered remaining byMonth updatedAt } } }`
)

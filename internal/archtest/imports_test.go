package archtest

import (
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"golang.org/x/tools/go/packages"
)

const module = "github.com/nuanxin/nuanxin/"

// capabilities and what each may import of the others. A reverse need is met by a
// task handler or an interface that the other side implements, never by an import.
var capabilities = map[string][]string{
	"org":         {},
	"member":      {"org"},
	"attachment":  {},
	"notify":      {"member"},
	"approval":    {"org", "member", "notify"},
	"hardship":    {"org", "member", "attachment", "notify", "approval", "disclosure", "dictionary"},
	"audience":    {"hardship"},
	"figures":     {"audience"},
	"campaign":    {"audience", "hardship", "member", "notify", "approval"},
	"run":         {"audience", "campaign", "figures", "member", "notify"},
	"followup":    {"audience", "figures", "member", "notify"},
	"visit":       {"audience", "campaign", "run", "figures", "followup", "hardship", "member", "attachment", "notify"},
	"workbench":   {"hardship", "assistance", "campaign", "run", "approval", "transfer"},
	"transfer":    {"hardship", "audience", "campaign", "visit", "member", "attachment", "notify"},
	"assistance":  {"hardship", "attachment", "approval", "disclosure", "member", "notify"},
	"worker":      {"hardship", "assistance", "member", "attachment", "notify"},
	"printing":    {"org", "hardship", "dictionary", "assistance", "approval", "disclosure", "attachment"},
	"supervision": {"org"},
	"search":      {"hardship", "assistance", "member"},
	"disclosure":  {},
	"dictionary":  {},
	"oversight":   {},
}

// leaves import the standard library, google/uuid and the leaves that are listed,
// plus the one library that their job needs.
var leaves = map[string][]string{
	"errs":     {},
	"id":       {"github.com/google/uuid"},
	"tenant":   {"internal/id"},
	"clock":    {},
	"money":    {},
	"validate": {"internal/errs"},
	"page":     {"internal/errs", "internal/id"},
	"cn":       {"internal/clock", "github.com/mozillazg/go-pinyin", "golang.org/x/text/width", "golang.org/x/text/unicode/norm"},
	"calendar": {"internal/clock"},
}

// drivers may be imported by these packages only (a trailing slash covers a tree).
var drivers = map[string][]string{
	"github.com/hibiken/asynq":                {"internal/jobs/"},
	"github.com/casbin/casbin/v2":             {"internal/authz/"},
	"github.com/minio/minio-go/v7":            {"internal/blob/s3blob/"},
	"github.com/xuri/excelize/v2":             {"internal/sheet/"},
	"github.com/signintech/gopdf":             {"internal/pdf/"},
	"github.com/tink-crypto/tink-go":          {"internal/secret/"},
	"github.com/jackc/pgx/v5":                 {"internal/db/", "internal/embedded/", "scripts/letdayspass/"},
	"github.com/99designs/gqlgen":             {"graph/", "internal/attack/"},
	"github.com/versity/versitygw":            {"internal/embedded/"},
	"github.com/redis/go-redis/v9":            {"internal/jobs/", "internal/app/", "internal/embedded/"},
	module + "internal/db/superdb":            {"internal/supervision/", "internal/app/"},
	module + "internal/db/systemdb":           {"internal/org/", "internal/jobs/", "internal/app/"},
	module + "internal/blob/s3blob":           {"internal/app/", "internal/blob/s3blob/s3test/"},
	module + "graph":                          {"graph/", "internal/app/", "internal/httpapi/", "internal/smoke/", "internal/attack/", "internal/archtest/"},
	module + "internal/app":                   {"cmd/"},
	module + "internal/blob/s3blob/s3test":    {},
	module + "internal/db/dbtest":             {},
	module + "internal/campaign/campaigntest": {},
	module + "internal/jobs/jobstest":         {},
}

func load(t *testing.T) []*packages.Package {
	t.Helper()
	pkgs, err := packages.Load(&packages.Config{Mode: packages.NeedName | packages.NeedImports, Dir: "../.."}, "./...")
	require.NoError(t, err)
	return pkgs
}

func within(pkg string, trees []string) bool {
	return slices.ContainsFunc(trees, func(tree string) bool { return strings.HasPrefix(pkg+"/", tree) })
}

func TestDriversStayBehindTheirPackage(t *testing.T) {
	t.Parallel()
	for _, p := range load(t) {
		self := strings.TrimPrefix(p.PkgPath, module)
		for imported := range p.Imports {
			for driver, allowed := range drivers {
				if imported != driver && !strings.HasPrefix(imported, driver+"/") {
					continue
				}
				own := strings.HasPrefix(self+"/", strings.TrimPrefix(driver, module)+"/")
				if !own && !within(self, allowed) && !strings.HasSuffix(self, "test") && self != "internal/deps" {
					t.Errorf("%s imports %s, which only %v may", self, imported, allowed)
				}
			}
		}
	}
}

func TestLeavesImportNothing(t *testing.T) {
	t.Parallel()
	for _, p := range load(t) {
		allowed, leaf := leaves[strings.TrimPrefix(p.PkgPath, module+"internal/")]
		if !leaf {
			continue
		}
		for imported := range p.Imports {
			standard := !strings.Contains(strings.SplitN(imported, "/", 2)[0], ".")
			if !standard && !slices.Contains(allowed, strings.TrimPrefix(imported, module)) {
				t.Errorf("leaf %s imports %s", p.PkgPath, imported)
			}
		}
	}
}

func TestCapabilitiesKeepTheirOrder(t *testing.T) {
	t.Parallel()
	for _, p := range load(t) {
		self, _, _ := strings.Cut(strings.TrimPrefix(p.PkgPath, module+"internal/"), "/")
		allowed, capability := capabilities[self]
		if !capability || strings.HasSuffix(p.PkgPath, "test") { // what tests share wires several of them
			continue
		}
		for imported := range p.Imports {
			other, _, _ := strings.Cut(strings.TrimPrefix(imported, module+"internal/"), "/")
			if _, is := capabilities[other]; is && other != self && !slices.Contains(allowed, other) {
				t.Errorf("capability %s imports %s", self, other)
			}
		}
	}
}

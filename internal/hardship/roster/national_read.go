package roster

import (
	"strconv"
	"strings"

	"golang.org/x/text/unicode/norm"

	"github.com/nuanxin/nuanxin/internal/cn"
	"github.com/nuanxin/nuanxin/internal/errs"
)

// workplaceHeading is the employer where the union has a column of its own; alone it
// names the unit, as in the lists of enterprises.
const workplaceHeading = "工作单位"

// nationalForm reads the columns that only the form of the national system has.
func (r *row) nationalForm(v *Household) {
	v.Number, v.OtherContact = r.text(colNumber), r.note(colOtherContact)
	v.Tier, v.Flow = tiers[bare(r.raw(colTier))], flows[bare(r.raw(colFlow))]
	v.RegisterArea, v.Postcode = r.registerArea(), r.text(colPostcode)
	v.ContractSignedOn = r.date(colSignedOn)
	v.MembershipProof = r.text(colMembership)
	v.IncomeOtherYear, v.DibaoMonth = r.amount(colIncomeOther), r.amount(colDibao)
	v.CanSelfHelp, _ = r.flag(colSelfHelp)
	v.IsZeroEmployment, _ = r.flag(colZeroWork)
	v.DibaoCertificate, v.BankBranch = r.text(colDibaoNumber), r.text(colBranch)
	if work, beside := v.Extra[workplaceHeading]; beside {
		v.Workplace = work
		delete(v.Extra, workplaceHeading)
	}
	if len(v.Extra) == 0 {
		v.Extra = nil
	}
}

// registerArea is the code of the area; a name is kept as it stands.
func (r *row) registerArea() string {
	text := r.raw(colRegisterArea)
	if r.absent(colRegisterArea) {
		return ""
	}
	code, err := cn.ParseAreaCode(text)
	if err != nil {
		r.warn(colRegisterArea, WordUnknown)
		return ""
	}
	return string(code)
}

// number reads a small whole number, 0 when it is left out or, after a warning, out of
// bounds.
func (r *row) number(column string, least, most int) int {
	if r.absent(column) {
		return 0
	}
	text := strings.TrimRight(squeeze(norm.NFKC.String(r.raw(column))), "年级制")
	n, err := strconv.Atoi(strings.TrimSuffix(text, ".0"))
	if err != nil || n < least || n > most {
		r.warn(column, NumberFormat, errs.Args{"min": least, "max": most})
		return 0
	}
	return n
}

// Words of 建档标准 and 档案类别, and what they mean in an archive.
var (
	tierWords = []word{{"NATIONAL", "全国级"}, {"PROVINCE", "省级"}, {"CITY", "地市级"}, {"COUNTY", "区县级"}, {"GRASSROOT", "基层"}}
	flowWords = []word{{"STOCK", "存量"}, {"NEW", "增量"}, {"RELAPSED", "返困"}}
	tiers     = byWord(tierWords)
	flows     = byWord(flowWords)
)

// word is a code and how the national system prints it.
type word struct{ code, label string }

func byWord(list []word) map[string]string {
	out := map[string]string{}
	for _, w := range list {
		out[bare(w.label)] = w.code
	}
	return out
}

func labelOf(list []word, code string) string {
	for _, w := range list {
		if w.code == code {
			return w.label
		}
	}
	return ""
}

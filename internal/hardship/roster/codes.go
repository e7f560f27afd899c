package roster

import (
	"strconv"
	"strings"

	"golang.org/x/text/unicode/norm"

	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/cn"
	"github.com/nuanxin/nuanxin/internal/dictionary"
)

// Codes are the words of a row that a dictionary knows, as its codes.
type Codes map[dictionary.Name]string

// codedColumns are the columns of a head whose words are codes, and nothing else.
var codedColumns = []struct {
	column     string
	dictionary dictionary.Name
}{
	{colPolitical, dictionary.Political},
	{colMarriage, dictionary.Marriage},
	{colRegister, dictionary.Register},
	{colNature, dictionary.UnitNature},
	{colEnterprise, dictionary.EnterpriseState},
	{colIndustry, dictionary.Industry},
	{colContract, dictionary.ContractTerm},
	{colHousing, dictionary.Housing},
	{colMedical, dictionary.MedicalInsurance},
}

// codes reads the coded columns. A word that the dictionary does not know is reported
// and kept among the extra columns, so that nobody has to look into the sheet again.
func (r *row) codes(v *Household) {
	for _, c := range codedColumns {
		if r.code(c.column, c.dictionary, &v.Codes) {
			continue
		}
		v.addExtra(r.header.Labels[r.header.At(c.column)], r.text(c.column))
	}
	r.code(colModel, dictionary.ModelWorker, &v.Codes)
	v.Codes.find(dictionary.DisabilityType, r.raw(colDisability))
	r.known(colEmployment, dictionary.WorkState)
	r.nation(v)
}

// code reads one word and tells whether nothing is left to keep of it.
func (r *row) code(column string, n dictionary.Name, into *Codes) bool {
	if r.empty(column) || into.find(n, r.raw(column)) || r.absent(column) {
		return true
	}
	r.warn(column, WordUnknown)
	return false
}

// known reports a word without a code in a column whose words are kept as they stand.
// Health is no such column: illness is described in many words.
func (r *row) known(column string, n dictionary.Name) { r.code(column, n, new(Codes)) }

func (c *Codes) find(n dictionary.Name, word string) bool {
	code, ok := dictionary.Find(n, word)
	if ok && *c == nil {
		*c = Codes{}
	}
	if ok {
		(*c)[n] = code
	}
	return ok
}

// nation: an unknown one is reported and kept.
func (r *row) nation(v *Household) {
	if r.absent(colNation) {
		return
	}
	if code, ok := dictionary.Find(dictionary.Nation, r.raw(colNation)); ok {
		v.Nation = dictionary.Label(dictionary.Nation, code)
		return
	}
	r.warn(colNation, string(cn.ErrNationUnknown))
	v.addExtra(r.header.Labels[r.header.At(colNation)], r.text(colNation))
}

func (v *Household) addExtra(heading, text string) {
	if v.Extra == nil {
		v.Extra = map[string]string{}
	}
	v.Extra[heading] = text
}

// certificate is the number of a disability certificate in the column of disability.
func (r *row) certificate(today clock.Date) string {
	cert, err := cn.ParseDisabilityCert(r.raw(colDisability), today)
	if err != nil {
		return ""
	}
	return cert.String()
}

// particulars reads the plain columns of the full form.
func (h *reader) particulars(r *row, v *Household) {
	r.codes(v)
	v.DisabilityCertificate = r.certificate(h.today)
	if !r.empty(colArea) {
		v.HousingArea = r.squareMetres(colArea)
	}
	v.WorkedSince = r.date(colWorkedSince)
	r.nationalForm(v)
}

// date is a whole date, zero when it is left out or, after a warning, cannot be read.
func (r *row) date(column string) clock.Date {
	if r.empty(column) {
		return clock.Date{}
	}
	stated, ok := parseDate(r.cell(column))
	if !ok || stated.Day == 0 {
		r.warn(column, DateFormat)
		return clock.Date{}
	}
	return clock.Date{Year: stated.Year, Month: stated.Month, Day: stated.Day}
}

// squareMetres reads an area, "68.5平方米"; nil after a warning.
func (r *row) squareMetres(column string) *int {
	text := squeeze(norm.NFKC.String(r.raw(column))) // ㎡ becomes m2
	text = strings.TrimRight(strings.TrimSuffix(text, "m2"), "平方米m")
	area, err := strconv.ParseFloat(text, 64)
	if err != nil || !(area >= 0 && area < 9999.5) {
		r.warn(column, AreaFormat)
		return nil
	}
	whole := int(area + 0.5)
	return &whole
}

// memberCodes reads the coded columns of a member.
func (r *row) memberCodes() Codes {
	var codes Codes
	r.known(colStatus, dictionary.Identity)
	r.code(colPolitical, dictionary.Political, &codes)
	r.code(colMedical, dictionary.MedicalInsurance, &codes)
	r.code(colEducation, dictionary.Education, &codes)
	r.code(colModel, dictionary.ModelWorker, &codes)
	codes.find(dictionary.DisabilityType, r.raw(colDisability))
	return codes
}

package dictionary

import (
	"bytes"
	_ "embed"
	"encoding/csv"
	"slices"
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// Name names a dictionary.
type Name string

// The dictionaries of the archive form.
const (
	Political        Name = "POLITICAL"         // 政治面貌
	Health           Name = "HEALTH"            // 健康状况
	WorkState        Name = "WORK_STATE"        // 工作状态
	ModelWorker      Name = "MODEL_WORKER"      // 劳模类型
	Housing          Name = "HOUSING"           // 住房类型
	Register         Name = "REGISTER"          // 户口类型
	Marriage         Name = "MARRIAGE"          // 婚姻状况
	UnitNature       Name = "UNIT_NATURE"       // 单位性质
	EnterpriseState  Name = "ENTERPRISE_STATE"  // 企业状况
	Industry         Name = "INDUSTRY"          // 所属行业, GB/T 4754 sections
	Identity         Name = "IDENTITY"          // 人员身份
	Relation         Name = "RELATION"          // 与户主关系
	ContractTerm     Name = "CONTRACT_TERM"     // 合同期限
	Nation           Name = "NATION"            // 民族, GB/T 3304
	Education        Name = "EDUCATION"         // 学历
	MedicalInsurance Name = "MEDICAL_INSURANCE" // 医保状况
	DisabilityType   Name = "DISABILITY_TYPE"   // 残疾类别, digit of the certificate
	DisabilityGrade  Name = "DISABILITY_GRADE"  // 残疾等级, digit of the certificate
	Duty             Name = "DUTY"              // 四个第一, the union's towards a household
	Bank             Name = "BANK"              // 开户银行, first digits of the clearing number
)

// Names lists the dictionaries in the order of the form.
var Names = []Name{
	Nation, Political, Marriage, Register, Health, DisabilityType, DisabilityGrade, UnitNature, EnterpriseState, Industry,
	WorkState, ModelWorker, ContractTerm, Housing, MedicalInsurance, Relation, Identity, Education, Bank, Duty,
}

// closed dictionaries are codes of registers and certificates, or keep the words
// themselves beside the code (relation): nobody adds to them.
var closed = []Name{Nation, Industry, DisabilityType, DisabilityGrade, ContractTerm, Relation}

// Extendable tells whether tenants may add words of their own.
func (n Name) Extendable() bool { return slices.Contains(Names, n) && !slices.Contains(closed, n) }

// word is one national word.
type word struct {
	code, zh, en string
	older        []string // words of older forms and of colleagues
}

//go:embed national.csv
var nationalText []byte

// national holds the words of each dictionary in the order of the printed form, and
// meant finds a code by any of its words.
var national, meant = mustRead(nationalText)

func mustRead(text []byte) (map[Name][]word, map[Name]map[string]string) {
	rows, err := csv.NewReader(bytes.NewReader(text)).ReadAll()
	if err != nil {
		panic("dictionary: " + err.Error()) // embedded text: a broken build, found by every test
	}
	words, meant := map[Name][]word{}, map[Name]map[string]string{}
	for _, r := range rows[1:] {
		n, w := Name(r[0]), word{code: r[1], zh: r[2], en: r[3], older: strings.Fields(r[4])}
		words[n] = append(words[n], w)
		if meant[n] == nil {
			meant[n] = map[string]string{}
		}
		for _, s := range append([]string{w.zh, w.en}, w.older...) {
			meant[n][bare(s)] = w.code
		}
		if n == Nation {
			meant[n][strings.TrimSuffix(w.zh, "族")] = w.code
		}
	}
	return words, meant
}

// bare reduces a word to its letters and digits in one width and case.
func bare(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			return unicode.ToUpper(r)
		}
		return -1
	}, norm.NFKC.String(s))
}

// Find is the national code of a word as people write it. A remark behind it in
// brackets is left aside: 肝病（住院）.
func Find(n Name, text string) (code string, ok bool) {
	if code, ok = meant[n][bare(text)]; ok {
		return code, true
	}
	head, _, _ := strings.Cut(norm.NFKC.String(text), "(")
	code, ok = meant[n][bare(head)]
	return code, ok
}

// Known tells whether a code is a national one of the dictionary.
func Known(n Name, code string) bool {
	return slices.ContainsFunc(national[n], func(w word) bool { return w.code == code })
}

// National is the national code that a code counts as: itself, or the one a tenant's
// word stands beneath.
func National(code string) string {
	head, _, _ := strings.Cut(code, ".")
	return head
}

// Label is the Chinese word of a code, for printed forms; of a tenant's word, the
// national one above it.
func Label(n Name, code string) string {
	for _, w := range national[n] {
		if w.code == National(code) {
			return w.zh
		}
	}
	return code
}

package demo

import (
	"hash/fnv"
	"math/rand/v2"

	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/dictionary"
	"github.com/nuanxin/nuanxin/internal/hardship/roster"
	"github.com/nuanxin/nuanxin/internal/money"
)

// describe states the rest of the form, of an ordinary worker. It draws by the
// identity number, so that the people of a seed stay who they are when the form grows.
func describe(h *roster.Household, age int, industry string) {
	sum := fnv.New64a()
	_, _ = sum.Write([]byte(h.IDNumber))                             // never fails
	g := &generator{r: rand.New(rand.NewPCG(sum.Sum64(), 20270206))} //nolint:gosec // invented people, not secrets
	h.Codes = roster.Codes{
		dictionary.Political:        pick(g, []string{"MASSES", "MASSES", "MASSES", "PARTY", "LEAGUE"}),
		dictionary.Marriage:         marriage(g, h),
		dictionary.Register:         pick(g, []string{"NON_AGRICULTURAL", "NON_AGRICULTURAL", "CONVERTED"}),
		dictionary.UnitNature:       "STATE",
		dictionary.EnterpriseState:  "NORMAL",
		dictionary.Industry:         industry,
		dictionary.ModelWorker:      "NONE",
		dictionary.Housing:          pick(g, []string{"COMMERCIAL", "UNIT_RENTED", "LOW_RENT", "RENTED", "SELF_BUILT"}),
		dictionary.MedicalInsurance: "EMPLOYEE",
	}
	if h.IsMigrant {
		h.Codes[dictionary.Register] = "AGRICULTURAL"
		h.Codes[dictionary.ContractTerm] = pick(g, []string{"M30", "M42", "OPEN"})
	}
	if h.IsModelWorker {
		h.Codes[dictionary.ModelWorker] = "CITY"
	}
	area := 38 + g.r.IntN(60)
	h.HousingArea = &area
	h.WorkedSince = clock.Date{Year: h.Birth.Year + min(age, 18+g.r.IntN(8)), Month: 7, Day: 1}
	own := money.Fen(220_000 + 1000*g.r.IntN(180))
	h.IncomeOwnMonth = &own
	for i := range h.Members {
		describeMember(g, &h.Members[i])
	}
}

func marriage(g *generator, h *roster.Household) string {
	for _, m := range h.Members {
		if m.Relation == "妻子" || m.Relation == "丈夫" {
			return "MARRIED"
		}
	}
	if len(h.Members) > 0 {
		return pick(g, []string{"DIVORCED", "WIDOWED"})
	}
	return "SINGLE"
}

func describeMember(g *generator, m *roster.Member) {
	income := money.Fen(0)
	m.Codes = roster.Codes{dictionary.Political: "MASSES", dictionary.MedicalInsurance: "RESIDENT"}
	switch m.Status {
	case "在岗", "病休", "内退", "退休":
		income = money.Fen(180_000 + 1000*g.r.IntN(160))
		m.Codes[dictionary.MedicalInsurance] = "EMPLOYEE"
	case "大学生":
		m.Codes[dictionary.Political] = "LEAGUE"
	}
	m.IncomeMonth = &income
	if m.Health == "" {
		m.Health = "良好"
	}
}

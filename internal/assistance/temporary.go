package assistance

import (
	"github.com/nuanxin/nuanxin/internal/money"
	"github.com/nuanxin/nuanxin/internal/validate"
)

// Mishap is what brought a household into temporary hardship (致困事由).
type Mishap string

// The mishaps.
const (
	MishapAccident Mishap = "ACCIDENT" // 意外事故
	MishapDisaster Mishap = "DISASTER" // 自然灾害, 火灾
	MishapIllness  Mishap = "ILLNESS"  // 突发疾病
	MishapDeath    Mishap = "DEATH"    // 家庭成员亡故
	MishapOther    Mishap = "OTHER"    // 其他
)

var mishaps = []Mishap{MishapAccident, MishapDisaster, MishapIllness, MishapDeath, MishapOther}

// Temporary is what the form of temporary aid states (临时救助).
type Temporary struct {
	Mishap      Mishap    `json:"mishap"`
	Cost        money.Fen `json:"cost"`        // what it cost the household
	Compensated money.Fen `json:"compensated"` // insurance, compensation, relief by the state
}

// CauseCost is what the household bears after all compensation.
func (t *Temporary) CauseCost() money.Fen { return t.Cost - t.Compensated }

func (t *Temporary) validate(v *validate.Errors) {
	v.Check(validate.Known(t.Mishap, mishaps), "temporary.mishap", "unknown_value")
	amount(v, "temporary.cost", t.Cost, 1)
	amount(v, "temporary.compensated", t.Compensated, 0)
	v.Check(t.Compensated <= t.Cost, "temporary.compensated", "more_than_total")
}

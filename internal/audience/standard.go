package audience

import (
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/money"
	"github.com/nuanxin/nuanxin/internal/validate"
)

// Standard is what one recipient of a class gets (慰问标准).
type Standard struct {
	Class   RecipientClass `json:"class"`
	CashFen money.Fen      `json:"cashFen"`
	Goods   []Goods        `json:"goods"`
}

// Goods is one kind of 慰问品.
type Goods struct {
	Name     string    `json:"name"`
	Quantity int       `json:"quantity"`
	Unit     string    `json:"unit"`     // 袋, 桶, 份
	ValueFen money.Fen `json:"valueFen"` // of one
}

// GoodsFen is the value of the goods. Errors: money.ErrOverflow.
func (s Standard) GoodsFen() (money.Fen, error) { return GoodsValue(s.Goods) }

// GoodsValue is the value of goods. Errors: money.ErrOverflow.
func GoodsValue(goods []Goods) (money.Fen, error) {
	var total money.Fen
	for _, g := range goods {
		value, err := g.ValueFen.MulDivRound(int64(g.Quantity), 1)
		if err != nil {
			return 0, err
		}
		if total, err = total.Add(value); err != nil {
			return 0, err
		}
	}
	return total, nil
}

// Price is what one recipient of a class costs.
type Price struct {
	Cash, Goods money.Fen
}

// Prices are the standards by class. Errors: money.ErrOverflow.
func Prices(standards []Standard) (map[RecipientClass]Price, error) {
	out := make(map[RecipientClass]Price, len(standards))
	for _, s := range standards {
		goods, err := s.GoodsFen()
		if err != nil {
			return nil, err
		}
		out[s.Class] = Price{Cash: s.CashFen, Goods: goods}
	}
	return out, nil
}

func classesOf(standards []Standard) []RecipientClass {
	out := make([]RecipientClass, len(standards))
	for i, s := range standards {
		out[i] = s.Class
	}
	return out
}

// StandardInput is a standard as a form gives it.
type StandardInput struct {
	Class   RecipientClass
	CashFen money.Fen
	Goods   []GoodsInput
}

// GoodsInput is one kind of goods as a form gives it.
type GoodsInput struct {
	Name     string
	Quantity int
	Unit     string
	ValueFen money.Fen
}

// Bounds of the standards.
const (
	maxGoods = 20
	// maxAmount is a hundred thousand yuan for one recipient: a slip of the pen.
	maxAmount = money.Fen(100_000_00)
)

// ReadStandards checks standards as a form gives them.
func ReadStandards(v *validate.Errors, in []StandardInput) []Standard {
	out := []Standard{}
	seen := map[RecipientClass]bool{}
	for i, x := range in {
		at := func(field string) string { return validate.Index("standards", i, field) }
		v.Check(validate.Known(x.Class, Classes), at("class"), "unknown_value")
		v.Check(!seen[x.Class], at("class"), "duplicate")
		v.Range(at("cashFen"), int64(x.CashFen), 0, int64(maxAmount))
		seen[x.Class] = true
		s := Standard{Class: x.Class, CashFen: x.CashFen, Goods: ReadGoods(v, at("goods"), x.Goods)}
		value, err := s.GoodsFen()
		v.Check(err == nil && value <= maxAmount, at("goods"), "amount_too_large")
		v.Check(s.CashFen > 0 || len(s.Goods) > 0, at("cashFen"), "nothing_given")
		out = append(out, s)
		if i == len(Classes) {
			break // more than one of each class: the duplicates are named already
		}
	}
	return out
}

// ReadGoods checks goods as a form gives them.
func ReadGoods(v *validate.Errors, path string, in []GoodsInput) []Goods {
	out := []Goods{}
	if len(in) > maxGoods {
		v.Add(path, "too_many", errs.Args{"max": maxGoods})
		return out
	}
	for i, x := range in {
		v.OneLine(validate.Index(path, i, "name"), x.Name, 1, 40)
		v.OneLine(validate.Index(path, i, "unit"), x.Unit, 1, 10)
		v.Range(validate.Index(path, i, "quantity"), int64(x.Quantity), 1, 9999)
		v.Range(validate.Index(path, i, "valueFen"), int64(x.ValueFen), 0, int64(maxAmount))
		out = append(out, Goods(x))
	}
	return out
}

package campaign

import (
	"github.com/nuanxin/nuanxin/internal/money"
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

// goodsFen is the value of the goods. Errors: money.ErrOverflow.
func (s Standard) goodsFen() (money.Fen, error) { return goodsValue(s.Goods) }

func goodsValue(goods []Goods) (money.Fen, error) {
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

// price is what one recipient of a class costs.
type price struct {
	Cash, Goods money.Fen
}

// prices are the standards by class.
func prices(standards []Standard) (map[RecipientClass]price, error) {
	out := make(map[RecipientClass]price, len(standards))
	for _, s := range standards {
		goods, err := s.goodsFen()
		if err != nil {
			return nil, err
		}
		out[s.Class] = price{Cash: s.CashFen, Goods: goods}
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

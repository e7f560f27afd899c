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

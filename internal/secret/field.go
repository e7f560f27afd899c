package secret

// FieldState tells how a sensitive field is shown, so that a refusal never looks
// like an empty value.
type FieldState string

// The states of a shown field.
const (
	Visible      FieldState = "VISIBLE"
	Masked       FieldState = "MASKED"
	Hidden       FieldState = "HIDDEN"
	NotCollected FieldState = "NOT_COLLECTED"
)

// Field is a sensitive value as one reader gets to see it. Text is the clear value
// when Visible, its masked form when Masked, and nil otherwise.
type Field struct {
	State FieldState
	Text  *string
}

// VisibleField shows the clear value; only for a reveal that was recorded.
func VisibleField(t Text) Field { return show(Visible, t.Reveal()) }

// MaskedField shows a masked form, such as 410***********123X.
func MaskedField(masked string) Field { return show(Masked, masked) }

// HiddenField says that there is a value which the reader may not see at all.
func HiddenField() Field { return Field{State: Hidden} }

// EmptyField says that nobody ever collected the value.
func EmptyField() Field { return Field{State: NotCollected} }

func show(s FieldState, text string) Field {
	if text == "" {
		return EmptyField()
	}
	return Field{State: s, Text: &text}
}

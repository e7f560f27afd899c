package audit

import (
	"fmt"
	"regexp"
	"unicode/utf8"

	"github.com/nuanxin/nuanxin/internal/id"
)

// Ref names the object of an action.
type Ref struct {
	Kind string
	ID   id.ID
}

// Of is the Ref of an identifier that knows its own kind.
func Of(x id.ID) Ref { return Ref{Kind: id.KindOf(x).String(), ID: x} }

// Event is one thing that was done.
//
// Action is the verb as permissions name it ("campaign.approve"). Reason is what
// the actor stated, kept in clear: it must hold no personal data. Before and After
// are the aggregate around the change, nil for "did not exist"; only the fields
// that differ are kept, sealed, and a secret.Text shows as changed without its
// value. Note is anything else worth keeping, sealed as well.
type Event struct {
	Action        string
	Object        Ref
	Reason        string
	Before, After any
	Note          any
}

var actionForm = regexp.MustCompile(`^[a-z][A-Za-z0-9_.]{2,80}$`)

const (
	maxReason = 500 // characters
	maxKind   = 40
)

func (e Event) check() error {
	switch {
	case !actionForm.MatchString(e.Action):
		return fmt.Errorf("%q is no audit action", e.Action)
	case e.Object.Kind == "" || len(e.Object.Kind) > maxKind:
		return fmt.Errorf("audit action %s names no object", e.Action)
	case utf8.RuneCountInString(e.Reason) > maxReason:
		return fmt.Errorf("audit action %s has a reason of more than %d characters", e.Action, maxReason)
	}
	return nil
}

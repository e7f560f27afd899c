package approval

import (
	"context"
	"strings"
	"time"

	"github.com/nuanxin/nuanxin/internal/audit"
	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/cn"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/secret"
	"github.com/nuanxin/nuanxin/internal/validate"
)

// TieRelation is what ties somebody to a person (回避关系).
type TieRelation string

// The relations.
const (
	Spouse   TieRelation = "SPOUSE"    // 配偶
	Parent   TieRelation = "PARENT"    // 父母, of either spouse
	Child    TieRelation = "CHILD"     // 子女及其配偶
	Sibling  TieRelation = "SIBLING"   // 兄弟姐妹
	OtherKin TieRelation = "OTHER_KIN" // 其他亲属
	Interest TieRelation = "INTEREST"  // 其他利害关系
)

var tieRelations = []TieRelation{Spouse, Parent, Child, Sibling, OtherKin, Interest}

// ApprovalTie is a tie that a member of the staff declared: they decide nothing that
// concerns the person. It outlives cases and holds for those to come.
type ApprovalTie struct { //nolint:revive // the name of the API's type
	ID         id.ID
	MemberID   id.ID
	PersonBix  secret.Index
	PersonName string
	Relation   TieRelation
	Note       string
	DeclaredAt time.Time
}

// indexIDNumber is the blind index that ties share with the heads and members of
// households.
const indexIDNumber = "id_number"

// maxTies bounds the list.
const maxTies = 500

// Name is the person's name: in full for who declared the tie.
func (t *ApprovalTie) Name(ctx context.Context) string {
	if t.Mine(ctx) {
		return t.PersonName
	}
	return cn.MaskNameForNotice(t.PersonName)
}

// Mine tells whether the actor of ctx declared the tie.
func (t *ApprovalTie) Mine(ctx context.Context) bool {
	a := authz.From(ctx)
	return a != nil && a.MembershipID == t.MemberID
}

// DeclareApprovalTieInput names the person by their identity number, of which only the
// blind index is kept.
type DeclareApprovalTieInput struct {
	PersonName string
	IDNumber   string
	Relation   TieRelation
	Note       *string
}

// Validate checks the shape.
func (in *DeclareApprovalTieInput) Validate(today clock.Date) error {
	var v validate.Errors
	v.OneLine("personName", in.PersonName, 2, 60)
	_, _, err := cn.ParseResidentID(in.IDNumber, today)
	v.Check(err == nil, "idNumber", "id_number_format")
	v.Check(validate.Known(in.Relation, tieRelations), "relation", "unknown_value")
	v.Text("note", validate.TextOf(in.Note), 0, 200)
	return v.Err()
}

// DeclareTie keeps the actor out of everything that concerns a person, cases that are
// under way included: a signature they gave there falls. Whether there are any is not
// answered. Errors: BAD_USER_INPUT, CONFLICT (db.approval_tie_once).
func (s *Service) DeclareTie(ctx context.Context, in DeclareApprovalTieInput) (*ApprovalTie, error) {
	if err := in.Validate(s.today()); err != nil {
		return nil, err
	}
	keys, err := s.keys.For(ctx)
	if err != nil {
		return nil, err
	}
	number, _, err := cn.ParseResidentID(in.IDNumber, s.today())
	if err != nil {
		return nil, err
	}
	var out *ApprovalTie
	err = s.db.InTenant(ctx, func(ctx context.Context, tx db.Tx) error {
		if err := authz.RequireAny(ctx, authz.ApprovalDecide); err != nil {
			return err
		}
		actor, err := me(ctx)
		if err != nil {
			return err
		}
		out = &ApprovalTie{
			ID: id.New(id.ApprovalTie), MemberID: actor.MemberID, PersonBix: keys.Index(indexIDNumber, string(number)),
			PersonName: strings.TrimSpace(in.PersonName), Relation: in.Relation, Note: strings.TrimSpace(validate.TextOf(in.Note)), DeclaredAt: s.clock.Now(),
		}
		if err := insertTie(ctx, tx, out); err != nil {
			return err
		}
		if err := s.leaveCases(ctx, tx, actor, out); err != nil {
			return err
		}
		return s.audit.Append(ctx, tx, audit.Event{Action: "approval.tie", Object: audit.Of(out.ID), After: map[string]any{"relation": out.Relation}})
	})
	if err != nil {
		return nil, err
	}
	return out, nil
}

// leaveCases takes somebody out of the pending cases that concern a person.
func (s *Service) leaveCases(ctx context.Context, tx db.Tx, who Person, t *ApprovalTie) error {
	cases, err := lockConcerning(ctx, tx, t.PersonBix)
	if err != nil {
		return err
	}
	for _, c := range cases {
		h, err := s.hearing(ctx, tx, c)
		if err != nil {
			return err
		}
		if err := s.leave(ctx, tx, h, who, t.Relation); err != nil {
			return err
		}
	}
	return nil
}

// leave excludes somebody by a tie. A step that they signed is decided anew.
func (s *Service) leave(ctx context.Context, tx db.Tx, h *hearing, who Person, relation TieRelation) error {
	if h.excluded[who.AccountID] {
		return nil
	}
	signed := h.signed(who.AccountID)
	if signed != nil {
		if err := s.recall(ctx, tx, h); err != nil {
			return err
		}
		if err := dropSignatures(ctx, tx, h.drop(signed.Step)); err != nil {
			return err
		}
	}
	if err := insertTied(ctx, tx, h.ID, who, relation, s.clock.Now()); err != nil {
		return err
	}
	h.excluded[who.AccountID] = true
	if err := s.audit.Append(ctx, tx, audit.Event{Action: "approval.recuse", Object: audit.Of(h.ID), Note: relation}); err != nil {
		return err
	}
	if signed != nil {
		return s.goOn(ctx, tx, h, signed.Step)
	}
	return s.restaff(ctx, tx, h)
}

// EndApprovalTieInput ends a tie of the actor's, with the reason.
type EndApprovalTieInput struct {
	ID     id.ID
	Reason string
}

// EndTie ends a tie for cases to come; those under way stay without the actor. Errors:
// BAD_USER_INPUT, NOT_FOUND (approval.tie_unknown).
func (s *Service) EndTie(ctx context.Context, in EndApprovalTieInput) (*ApprovalTie, error) {
	var v validate.Errors
	v.Text("reason", in.Reason, 2, 200)
	if err := v.Err(); err != nil {
		return nil, err
	}
	var out *ApprovalTie
	err := s.db.InTenant(ctx, func(ctx context.Context, tx db.Tx) error {
		if err := authz.RequireAny(ctx, authz.ApprovalDecide); err != nil {
			return err
		}
		actor, err := me(ctx)
		if err != nil {
			return err
		}
		if out, err = endTie(ctx, tx, in.ID, actor.MemberID, strings.TrimSpace(in.Reason), s.clock.Now()); err != nil {
			return db.NotFound(err, "approval.tie_unknown")
		}
		return s.audit.Append(ctx, tx, audit.Event{Action: "approval.tie", Object: audit.Of(in.ID), Reason: in.Reason})
	})
	if err != nil {
		return nil, err
	}
	return out, nil
}

// Ties lists the actor's own ties, and those of everybody for who oversees the union;
// the newest first, at most maxTies. Errors: FORBIDDEN.
func (s *Service) Ties(ctx context.Context) ([]*ApprovalTie, error) {
	if err := authz.RequireAny(ctx, authz.ApprovalDecide); err != nil {
		return nil, err
	}
	actor, err := me(ctx)
	if err != nil {
		return nil, err
	}
	all, err := authz.ScopeFor(ctx, authz.ArchiveOversee)
	if err != nil && errs.CodeOf(err) != errs.Forbidden {
		return nil, err
	}
	rows := db.Many[*ApprovalTie](sqlTies, actor.MemberID, all.All, maxTies)
	err = s.db.Fetch(ctx, rows)
	return rows.Rows, err
}

// tied are the people of this union who declared a tie with somebody concerned.
func (s *Service) tied(ctx context.Context, tx db.Tx, c *ApprovalCase, concerned []secret.Index) error {
	if len(concerned) == 0 {
		return nil
	}
	if err := insertConcerned(ctx, tx, c.ID, concerned); err != nil {
		return err
	}
	return excludeTied(ctx, tx, c.ID, s.clock.Now())
}

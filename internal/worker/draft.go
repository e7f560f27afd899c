package worker

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/hardship"
	"github.com/nuanxin/nuanxin/internal/hardship/intake"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/money"
	"github.com/nuanxin/nuanxin/internal/secret"
	"github.com/nuanxin/nuanxin/internal/tenant"
	"github.com/nuanxin/nuanxin/internal/validate"
)

// OwnForm is an application for an archive as far as it is filled in. What it says of
// other adults is only stated; they agree for themselves.
type OwnForm struct {
	Household *HouseholdStep `json:"household,omitempty"`
	Money     *MoneyStep     `json:"money,omitempty"`
	Need      *NeedStep      `json:"need,omitempty"`
	Papers    *PapersStep    `json:"papers,omitempty"`
}

// HouseholdStep says who lives there.
type HouseholdStep struct {
	Phone          string     `json:"phone"`
	Address        string     `json:"address"`
	Nation         string     `json:"nation"`
	Employment     string     `json:"employment"`
	IsMigrant      bool       `json:"isMigrant"`
	IsSingleParent bool       `json:"isSingleParent"`
	HasDisability  bool       `json:"hasDisability"`
	Members        []Relative `json:"members"`
}

// Relative is a member of the household besides the applicant.
type Relative struct {
	Name          string     `json:"name"`
	Relation      string     `json:"relation"`
	IDNumber      string     `json:"idNumber"`
	Status        string     `json:"status"`
	Workplace     string     `json:"workplace"`
	HasDisability bool       `json:"hasDisability"`
	IncomeMonth   *money.Fen `json:"incomeMonth"`
}

// MoneyStep says what the household lives on, in the last twelve months.
type MoneyStep struct {
	IncomeYear *money.Fen `json:"incomeYear"`
	RigidYear  *money.Fen `json:"rigidYear"`
	BankName   string     `json:"bankName"`
	BankCard   string     `json:"bankCard"`
}

// NeedStep says what happened and what is needed.
type NeedStep struct {
	MainCause   hardship.Cause   `json:"mainCause"`
	OtherCauses []hardship.Cause `json:"otherCauses"`
	CauseNote   string           `json:"causeNote"`
	Health      string           `json:"health"`
	Wish        string           `json:"wish"`
}

// PapersStep brings the papers, what the applicant agrees to, and their word.
type PapersStep struct {
	Papers   []StatedPaper             `json:"papers"`
	Consents []hardship.ConsentPurpose `json:"consents"`
	Declared bool                      `json:"declared"` // 本人承诺以上情况属实
}

// StatedPaper is an uploaded file and what it proves.
type StatedPaper struct {
	Kind         intake.ArchivePaperKind `json:"kind"`
	AttachmentID id.ID                   `json:"attachmentId"`
}

// SaveOwnDraftInput saves the steps that are given; the others stay. Step is where the
// applicant goes on.
type SaveOwnDraftInput struct {
	ExpectedVersion int // 0 for the first time
	Step            int
	Form            OwnForm
}

const (
	steps          = 4
	maxRelatives   = 29
	maxDraftPapers = 60
)

// asked are the consents that the phone asks for; the first two nobody goes without.
var asked = []hardship.ConsentPurpose{hardship.ForArchive, hardship.ForCheckAuth, hardship.ForNotice, hardship.ForMedical, hardship.ForBank, hardship.ForShareUp}

const needed = 2

func (in *SaveOwnDraftInput) validate() error {
	var v validate.Errors
	v.Range("step", int64(in.Step), 1, steps)
	if h := in.Form.Household; h != nil {
		v.Check(len(h.Members) <= maxRelatives, "household.members", "too_many", errs.Args{"max": maxRelatives})
		v.Check(strings.TrimSpace(h.Phone) != "", "household.phone", "required")
	}
	if m := in.Form.Money; m != nil {
		v.Check(m.IncomeYear != nil, "money.incomeYear", "required")
	}
	if n := in.Form.Need; n != nil {
		v.Text("need.wish", n.Wish, 2, 500)
	}
	if p := in.Form.Papers; p != nil {
		v.Check(len(p.Papers) <= maxDraftPapers, "papers.papers", "too_many", errs.Args{"max": maxDraftPapers})
		for i, d := range p.Papers {
			v.Check(validate.Known(d.Kind, intake.ApplicantKinds()), validate.Index("papers.papers", i, "kind"), "unknown_value")
		}
		validate.KnownAll(&v, "papers.consents", p.Consents, asked)
	}
	return v.Err()
}

// OwnDraft is the caller's application in the making.
type OwnDraft struct {
	Step      int
	Form      OwnForm
	Version   int
	UpdatedAt time.Time
}

// SaveOwnDraft saves steps of the caller's application on the server, so that a reload
// or another phone loses nothing. What is given must be right, or it is not saved.
// Errors: BAD_USER_INPUT, FORBIDDEN, CONFLICT (version), FAILED_PRECONDITION
// (worker.not_linked).
func (s *Service) SaveOwnDraft(ctx context.Context, in SaveOwnDraftInput) error {
	if err := in.validate(); err != nil {
		return err
	}
	if err := authz.RequireAny(ctx, authz.OwnApply); err != nil {
		return err
	}
	if err := s.check(ctx, &in.Form); err != nil {
		return err
	}
	keys, err := s.keys.For(ctx)
	if err != nil {
		return err
	}
	me, _, err := authz.Caller(ctx)
	if err != nil {
		return err
	}
	t, _ := tenant.From(ctx)
	return s.db.InTenant(ctx, func(ctx context.Context, tx db.Tx) error {
		if _, err := ownIdentity(ctx, tx, me); err != nil {
			return err
		}
		d, err := lockDraft(ctx, tx, t, me)
		if err != nil {
			return err
		}
		if d.Version != in.ExpectedVersion {
			return errs.Stale(d.Version)
		}
		form, err := d.open(keys)
		if err != nil {
			return err
		}
		form.take(&in.Form)
		if err := d.seal(keys, form); err != nil {
			return err
		}
		d.Step, d.Version, d.UpdatedAt = in.Step, d.Version+1, s.clock.Now()
		return putDraft(ctx, tx, d)
	})
}

// take replaces the steps that were given.
func (f *OwnForm) take(in *OwnForm) {
	if in.Household != nil {
		f.Household = in.Household
	}
	if in.Money != nil {
		f.Money = in.Money
	}
	if in.Need != nil {
		f.Need = in.Need
	}
	if in.Papers != nil {
		f.Papers = in.Papers
	}
}

func (d *draftRow) place() secret.AAD {
	return secret.AAD{Table: "worker_draft", Column: "form", Row: d.MembershipID}
}

func (d *draftRow) seal(keys *secret.Keys, f *OwnForm) error {
	text, err := json.Marshal(f)
	if err != nil {
		return fmt.Errorf("form of a draft: %w", err)
	}
	d.FormSealed, err = keys.SealBytes(d.place(), text)
	return err
}

func (d *draftRow) open(keys *secret.Keys) (*OwnForm, error) {
	f := &OwnForm{}
	if d.FormSealed == nil {
		return f, nil
	}
	text, err := keys.OpenBytes(d.place(), d.FormSealed)
	if err != nil {
		return nil, fmt.Errorf("draft of %s: %w", d.MembershipID, err)
	}
	return f, json.Unmarshal(text, f)
}

// input is the form as the office types it from paper. The category is what the office
// finds; until then the household counts as one in relative hardship.
func (f *OwnForm) input(unit id.ID, name, number string) hardship.ArchiveInput {
	in := hardship.ArchiveInput{UnitID: unit, HeadName: name, IDNumber: number, Category: hardship.Relative, HouseholdSize: 1}
	if h := f.Household; h != nil {
		in.Phone, in.Address, in.Nation, in.Employment = &h.Phone, &h.Address, &h.Nation, &h.Employment
		in.IsMigrant, in.IsSingleParent, in.HasDisability = &h.IsMigrant, &h.IsSingleParent, &h.HasDisability
		in.HouseholdSize += len(h.Members)
		for i := range h.Members {
			m := &h.Members[i]
			in.Members = append(in.Members, hardship.HouseholdPersonInput{
				Name: m.Name, Relation: m.Relation, IDNumber: &m.IDNumber, Status: &m.Status, Workplace: &m.Workplace,
				HasDisability: &m.HasDisability, IncomeMonth: m.IncomeMonth,
			})
		}
	}
	if m := f.Money; m != nil {
		in.IncomeYear, in.RigidYear, in.BankName, in.BankCard, in.BankAccountName = m.IncomeYear, m.RigidYear, &m.BankName, &m.BankCard, &name
	}
	if n := f.Need; n != nil {
		in.MainCause, in.OtherCauses, in.CauseNote, in.Health, in.Wish = n.MainCause, n.OtherCauses, &n.CauseNote, &n.Health, &n.Wish
	}
	return in
}

// stepOf tells which step asks for a field of the form of an archive.
var stepOf = map[string]string{
	"phone": "household", "address": "household", "nation": "household", "employment": "household", "members": "household",
	"householdSize": "household", "incomeYear": "money", "rigidYear": "money", "bankName": "money", "bankCard": "money",
	"mainCause": "need", "otherCauses": "need", "causeNote": "need", "health": "need", "wish": "need",
}

// check has the office's own rules look at the steps that are given.
func (s *Service) check(ctx context.Context, f *OwnForm) error {
	_, err := s.archives.PrepareOwn(ctx, f.input(id.Nil, placeholderName, ""))
	return inSteps(err, func(step string) bool {
		return step == "household" && f.Household != nil || step == "money" && f.Money != nil || step == "need" && f.Need != nil
	})
}

// placeholderName stands for the applicant's name while a step is checked: the name and
// the identity number come from their access and are no part of any step.
const placeholderName = "本人"

// inSteps keeps the bad fields of some steps, under the step's name.
func inSteps(err error, of func(step string) bool) error {
	e, ok := errors.AsType[*errs.Error](err)
	if !ok || e.Code != errs.BadUserInput {
		return err
	}
	var fields []errs.Field
	for _, f := range e.Fields {
		root := f.Path
		if i := strings.IndexAny(root, "[."); i >= 0 {
			root = root[:i]
		}
		if step := stepOf[root]; step != "" && of(step) {
			f.Path = step + "." + f.Path
			fields = append(fields, f)
		}
	}
	if len(fields) == 0 {
		return nil
	}
	return errs.Invalid(fields...)
}

// requireWhole refuses a form that is not ready to be handed in.
func (f *OwnForm) requireWhole() error {
	var v validate.Errors
	v.Check(f.Household != nil, "household", "required")
	v.Check(f.Money != nil, "money", "required")
	v.Check(f.Need != nil, "need", "required")
	v.Check(f.Papers != nil, "papers", "required")
	if p := f.Papers; p != nil {
		v.Check(p.Declared, "papers.declared", "required")
		for _, purpose := range asked[:needed] {
			v.Check(slices.Contains(p.Consents, purpose), "papers.consents", "required")
		}
	}
	return v.Err()
}

package hardship

import (
	"cmp"
	"context"
	"fmt"
	"slices"

	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/cn"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/dictionary"
	"github.com/nuanxin/nuanxin/internal/hardship/roster"
	"github.com/nuanxin/nuanxin/internal/id"
)

// WholeHouseholds are archives in clear, as they are filed with another authority, in
// the order given. Whoever lets them leave records it by LogWholeTx. Errors: FORBIDDEN.
func (s *Service) WholeHouseholds(ctx context.Context, act authz.Action, archives []*Archive) ([]*roster.Household, error) {
	statements, err := s.opened(ctx, act, archives)
	if err != nil {
		return nil, err
	}
	out := make([]*roster.Household, len(archives))
	for i, a := range archives {
		out[i] = statements[i].household()
		out[i].ConsentsToNotice = a.NoticeConsent()
	}
	return out, nil
}

// opened are archives in clear with their members, in the order given.
func (s *Service) opened(ctx context.Context, act authz.Action, archives []*Archive) ([]*statement, error) {
	ids := make([]id.ID, len(archives))
	for i, a := range archives {
		if err := authz.Require(ctx, act, a.Resource()); err != nil {
			return nil, err
		}
		ids[i] = a.ID
	}
	persons, err := s.PersonsOf(ctx, ids)
	if err != nil {
		return nil, err
	}
	out := make([]*statement, len(archives))
	for i, a := range archives {
		if out[i], err = open(a.seen.keys, a, persons[a.ID]); err != nil {
			return nil, fmt.Errorf("archive %s: %w", a.ID, err)
		}
	}
	return out, nil
}

// WholeFamily is who belongs to a household and where it is found, in clear.
type WholeFamily struct {
	Archive *Archive
	Phone   string
	Address string
	People  []WholePerson // the head first
}

// WholePerson is somebody of a household in clear. PersonID is nil for the head.
type WholePerson struct {
	PersonID *id.ID
	Name     string
	Relation string
	IDNumber string
}

// WholeFamilies are WholeHouseholds of which only the people are wanted.
func (s *Service) WholeFamilies(ctx context.Context, act authz.Action, archives []*Archive) ([]*WholeFamily, error) {
	statements, err := s.opened(ctx, act, archives)
	if err != nil {
		return nil, err
	}
	out := make([]*WholeFamily, len(archives))
	for i, st := range statements {
		f := &WholeFamily{Archive: archives[i], Phone: st.Phone.Reveal(), Address: st.Address.Reveal()}
		f.People = append(f.People, WholePerson{Name: st.HeadName, Relation: relationSelf, IDNumber: st.IDNumber.Reveal()})
		for _, m := range st.Members {
			f.People = append(f.People, WholePerson{PersonID: &m.ID, Name: m.FullName, Relation: m.Relation, IDNumber: m.IDNumber.Reveal()})
		}
		out[i] = f
	}
	return out, nil
}

// relationSelf is what the head is to the household on lists.
const relationSelf = "本人"

// LogWholeTx records in the caller's transaction that archives leave the system in
// clear, each in the access log of its own.
func (s *Service) LogWholeTx(ctx context.Context, tx db.Tx, archives []id.ID, purpose string) error {
	fields := make([]string, len(sensitiveFields))
	for i, f := range sensitiveFields {
		fields[i] = string(f)
	}
	if err := s.access.LogAccessesTx(ctx, tx, archives, purpose, fields...); err != nil {
		return fmt.Errorf("log access: %w", err)
	}
	return nil
}

// household is the reverse of fill: what a list states about the household.
func (st *statement) household() *roster.Household {
	h := &roster.Household{
		Name: st.HeadName, IDNumber: cn.ResidentID(st.IDNumber.Reveal()), Sex: cn.Sex(st.Sex), Birth: day(st.BirthDate),
		Phone: st.Phone.Reveal(), Nation: label(dictionary.Nation, st.Nation), Address: st.Address.Reveal(),
		Employment: cmp.Or(label(dictionary.WorkState, st.WorkState), st.Employment),
		Health:     cmp.Or(label(dictionary.Health, st.HealthState.Reveal()), st.Health.Reveal()), Wish: st.Wish,
		HasDisability: st.headDisabled(), IsModelWorker: st.IsModelWorker, IsMigrant: st.IsMigrant, IsSingleParent: st.IsSingleParent,
		Category: roster.Category(st.Category), CategoryStated: st.CategoryStated,
		MainCause: roster.Cause(st.MainCause), CauseNote: st.CauseNote,
		Size: st.HouseholdSize, IncomeYear: st.IncomeYear, RigidYear: st.RigidYear, IncomeOwnMonth: st.IncomeOwnMonth,
		BankName: st.BankName, BankAccountName: st.BankAccountName, BankCard: st.BankCard.Reveal(),
		Codes: st.codes(), DisabilityCertificate: st.DisabilityCertificate.Reveal(), HousingArea: st.HousingArea, WorkedSince: day(st.WorkedSince),
		Particulars: roster.Particulars{
			Number: st.Number, Tier: string(st.Tier), Flow: string(st.Flow), RegisterArea: st.RegisterArea, Postcode: st.Postcode,
			OtherContact: st.OtherContact.Reveal(), Workplace: st.Workplace, ContractSignedOn: day(st.ContractSignedOn),
			MembershipProof: st.MembershipProof, IncomeOtherYear: st.IncomeOtherYear, CanSelfHelp: st.CanSelfHelp,
			IsZeroEmployment: st.IsZeroEmployment, DibaoMonth: st.DibaoMonth, DibaoCertificate: st.DibaoCertificate.Reveal(),
		},
	}
	if bank := label(dictionary.Bank, st.Bank); bank != "" && bank != st.BankName {
		h.BankName, h.BankBranch = bank, st.BankName
	}
	h.IncomeHeadMonth = h.IncomePerHead()
	for _, c := range st.OtherCauses {
		h.OtherCauses = append(h.OtherCauses, roster.Cause(c))
	}
	for i := range st.Members {
		h.Members = append(h.Members, st.Members[i].listed())
	}
	return h
}

// headDisabled: a household with a disabled member counts as one with a disability too.
func (st *statement) headDisabled() bool {
	member := slices.ContainsFunc(st.Members, func(m relative) bool { return m.HasDisability })
	return !st.DisabilityType.IsZero() || st.HasDisability && !member
}

func (st *statement) codes() roster.Codes {
	return roster.Codes{
		dictionary.Political: st.Political, dictionary.Marriage: st.Marriage, dictionary.Register: st.RegisterType,
		dictionary.UnitNature: st.UnitNature, dictionary.EnterpriseState: st.EnterpriseState, dictionary.Industry: st.Industry,
		dictionary.ModelWorker: st.ModelWorker, dictionary.ContractTerm: st.ContractTerm, dictionary.Housing: st.Housing,
		dictionary.MedicalInsurance: st.MedicalInsurance, dictionary.DisabilityType: st.DisabilityType.Reveal(),
	}
}

// listed is the reverse of fillMember.
func (m *relative) listed() roster.Member {
	return roster.Member{
		Name: m.FullName, Relation: m.Relation, IDNumber: cn.ResidentID(m.IDNumber.Reveal()), Sex: cn.Sex(m.Sex), Birth: day(m.BirthDate),
		Health: cmp.Or(label(dictionary.Health, m.HealthState.Reveal()), m.Health.Reveal()),
		Status: cmp.Or(label(dictionary.Identity, m.Identity), m.Status), Workplace: m.Workplace, IncomeMonth: m.IncomeMonth,
		EnrolledYear: year(m.EnrolledYear), StudyYears: year(m.StudyYears),
		Codes: roster.Codes{
			dictionary.Political: m.Political, dictionary.Education: m.Education, dictionary.MedicalInsurance: m.MedicalInsurance,
			dictionary.ModelWorker: m.ModelWorker, dictionary.DisabilityType: m.DisabilityType.Reveal(),
		},
	}
}

// label is the national word of a code, none without a code.
func label(n dictionary.Name, code string) string {
	if code == "" {
		return ""
	}
	return dictionary.Label(n, code)
}

func day(d *clock.Date) clock.Date {
	if d == nil {
		return clock.Date{}
	}
	return *d
}

func year(n *int) int {
	if n == nil {
		return 0
	}
	return *n
}

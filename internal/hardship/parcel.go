package hardship

import (
	"context"
	"encoding/json"
	"fmt"
	"slices"

	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/dictionary"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/member"
	"github.com/nuanxin/nuanxin/internal/secret"
)

// Parcel is a household on its way to another union: what its archive states, and the
// consents in force. Units, owners, visits and decisions stay where they were made. It has
// no form of its own for printing or JSON: Bytes gives the clear content away.
type Parcel struct {
	st       *statement
	consents []*Consent
}

// parcelContent is a Parcel in clear.
type parcelContent struct {
	Facts    Facts
	Secrets  map[string]string
	Members  []parcelMember
	Consents []parcelConsent
}

type parcelMember struct {
	ID id.ID // names the member inside the parcel only
	PersonFacts
	Secrets map[string]string
}

type parcelConsent struct {
	PersonID         *id.ID
	PersonName       string
	Purpose          ConsentPurpose
	TextVersion      string
	Channel          string
	SignedOn         clock.Date
	ValidTo          *clock.Date
	GuardianName     string
	GuardianRelation string
}

// PackTx packs the household of a locked archive. Consent to the transfer itself is used up
// by it, and words of the tenant's own become the national ones that they stand beneath.
func (g *Reshaper) PackTx(ctx context.Context, tx db.Tx, a *Archive) (*Parcel, error) {
	persons, err := selectPersons(ctx, tx, []id.ID{a.ID})
	if err != nil {
		return nil, err
	}
	st, err := open(g.r.keys, a, persons)
	if err != nil {
		return nil, err
	}
	consents, err := consentsInForce(ctx, tx, a.ID, g.r.today)
	if err != nil {
		return nil, err
	}
	consents = slices.DeleteFunc(consents, func(c *Consent) bool {
		left := c.PersonID != nil && st.member(*c.PersonID) == nil
		return left || c.Purpose == ForTransfer
	})
	st.inNationalWords()
	return &Parcel{st: st, consents: consents}, nil
}

// Persons counts the household, its head included.
func (p *Parcel) Persons() int { return 1 + len(p.st.Members) }

// Consents counts the consents that go along.
func (p *Parcel) Consents() int { return len(p.consents) }

// Bytes is the content in clear, the same bytes for the same content. Seal them at once.
func (p *Parcel) Bytes() ([]byte, error) {
	c := parcelContent{Facts: p.st.Facts, Secrets: reveal(p.st.secrets()), Members: []parcelMember{}, Consents: []parcelConsent{}}
	for i := range p.st.Members {
		m := &p.st.Members[i]
		c.Members = append(c.Members, parcelMember{ID: m.ID, PersonFacts: m.PersonFacts, Secrets: reveal(m.secrets())})
	}
	for _, s := range p.consents {
		c.Consents = append(c.Consents, parcelConsent{
			s.PersonID, s.PersonName, s.Purpose, s.TextVersion, s.Channel, s.SignedOn, s.ValidTo, s.GuardianName, s.GuardianRelation,
		})
	}
	return json.Marshal(c)
}

// ReadParcel is the reverse of Bytes. Members get identifiers of their own, so that those
// of the other union name nothing here.
func ReadParcel(content []byte) (*Parcel, error) {
	var c parcelContent
	if err := json.Unmarshal(content, &c); err != nil {
		return nil, fmt.Errorf("read parcel: %w", err)
	}
	p := &Parcel{st: &statement{Facts: c.Facts}}
	restore(p.st.secrets(), c.Secrets)
	anew := map[id.ID]id.ID{}
	for _, m := range c.Members {
		anew[m.ID] = id.New(id.Person)
		r := relative{ID: anew[m.ID], PersonFacts: m.PersonFacts}
		restore(r.secrets(), m.Secrets)
		p.st.Members = append(p.st.Members, r)
	}
	for _, s := range c.Consents {
		out := &Consent{
			ID: id.New(id.Consent), PersonName: s.PersonName, Purpose: s.Purpose, TextVersion: s.TextVersion, Channel: s.Channel,
			SignedOn: s.SignedOn, ValidTo: s.ValidTo, GuardianName: s.GuardianName, GuardianRelation: s.GuardianRelation,
		}
		if s.PersonID != nil {
			x := anew[*s.PersonID]
			out.PersonID = &x
		}
		p.consents = append(p.consents, out)
	}
	return p, nil
}

// secrets are the sensitive texts by column.
func (st *statement) secrets() map[string]*secret.Text {
	out := st.condition.secrets()
	for column, t := range map[string]*secret.Text{
		"id_number": &st.IDNumber, "phone": &st.Phone, "address": &st.Address, "health": &st.Health, "bank_card": &st.BankCard,
		"imported_extra": &st.Extra, "other_contact": &st.OtherContact, "dibao_certificate": &st.DibaoCertificate,
	} {
		out[column] = t
	}
	return out
}

func (m *relative) secrets() map[string]*secret.Text {
	out := m.condition.secrets()
	out["id_number"], out["health"] = &m.IDNumber, &m.Health
	return out
}

func (c *condition) secrets() map[string]*secret.Text {
	return map[string]*secret.Text{
		"health_state": &c.HealthState, "disability_type": &c.DisabilityType, "disability_certificate": &c.DisabilityCertificate,
	}
}

func reveal(texts map[string]*secret.Text) map[string]string {
	out := map[string]string{}
	for column, t := range texts {
		if !t.IsZero() {
			out[column] = t.Reveal()
		}
	}
	return out
}

func restore(texts map[string]*secret.Text, values map[string]string) {
	for column, t := range texts {
		*t = secret.NewText(values[column])
	}
}

// inNationalWords says every fact in words that another union knows.
func (st *statement) inNationalWords() {
	p := &st.Particulars
	words := []*string{
		&p.Political, &p.Marriage, &p.RegisterType, &p.UnitNature, &p.EnterpriseState, &p.Industry, &p.WorkState, &p.ModelWorker,
		&p.ContractTerm, &p.Housing, &p.MedicalInsurance, &p.Bank,
	}
	st.HealthState = secret.NewText(dictionary.National(st.HealthState.Reveal()))
	st.Members = slices.Clone(st.Members)
	for i := range st.Members {
		m := &st.Members[i]
		m.HealthState = secret.NewText(dictionary.National(m.HealthState.Reveal()))
		words = append(words, &m.Identity, &m.Political, &m.Education, &m.MedicalInsurance, &m.ModelWorker)
	}
	for _, w := range words {
		*w = dictionary.National(*w)
	}
}

// Reception is where a household from another union comes to.
type Reception struct {
	UnitID  id.ID
	OwnerID *id.ID
}

// ReceiveTx files a household that another union hands over, under a number of the own
// register and sealed with the own keys. Errors: NOT_FOUND (hardship.unit.missing),
// FORBIDDEN, FAILED_PRECONDITION (hardship.unit.dissolved, hardship.intake.owner),
// CONFLICT (hardship.archive.exists, hardship.person.is_head).
func (g *Reshaper) ReceiveTx(ctx context.Context, tx db.Tx, p *Parcel, to Reception) (*Archive, error) {
	st := p.st
	if err := g.s.unitFor(ctx, tx, authz.ArchiveRegister, to.UnitID, st); err != nil {
		return nil, err
	}
	if st.OwnerID = to.OwnerID; to.OwnerID != nil {
		may, err := member.MayTx(ctx, tx, *to.OwnerID, authz.ArchiveProcess, authz.Resource{UnitPath: st.UnitPath}, g.r.today)
		if err != nil {
			return nil, err
		}
		if !may {
			return nil, errs.New(errs.FailedPrecondition, "hardship.intake.owner")
		}
	}
	a, err := g.s.file(ctx, tx, newArchive{st: st, seen: g.r, state: Active, from: FromUnion, source: Source{From: UnionSource}})
	if err != nil {
		return nil, err
	}
	for _, c := range p.consents {
		c.TenantID, c.ArchiveID, c.RecordedBy, c.RecordedAt = a.TenantID, a.ID, actor(ctx).id, a.CreatedAt
	}
	if err := insertConsents(ctx, tx, p.consents); err != nil {
		return nil, err
	}
	return a, followNoticeConsent(ctx, tx, a)
}

// HandedOverTx makes the end of an archive that another union has taken over its next
// version. Its state was set together with the acceptance there.
func (s *Service) HandedOverTx(ctx context.Context, tx db.Tx, archive id.ID, reason string) error {
	a, err := lockArchive(ctx, tx, archive)
	if err != nil {
		return err
	}
	return s.moved(ctx, tx, a, Transferring, "archive."+string(HandOver), string(Transferred)+": "+reason)
}

// ConsentTx finds the head's consent for a purpose that is in force that day. Errors:
// FAILED_PRECONDITION (hardship.consent.needed).
func (s *Service) ConsentTx(ctx context.Context, tx db.Tx, archive id.ID, purpose ConsentPurpose, day clock.Date) (*Consent, error) {
	consents, err := consentsInForce(ctx, tx, archive, day)
	if err != nil {
		return nil, err
	}
	i := slices.IndexFunc(consents, func(c *Consent) bool { return c.PersonID == nil && c.Purpose == purpose })
	if i < 0 {
		return nil, errs.New(errs.FailedPrecondition, "hardship.consent.needed", errs.Args{"purpose": string(purpose)})
	}
	return consents[i], nil
}

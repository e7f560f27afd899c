package hardship

import (
	"context"
	"encoding/json"
	"fmt"
	"regexp"

	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/cn"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/secret"
)

// reader is what a loaded row needs for showing itself: the keys of the tenant and
// the day on which it is read. It lives as long as the request.
type reader struct {
	keys  *secret.Keys
	today clock.Date
}

// wholeMask stands for a text of which no part is harmless, such as a medical one.
const wholeMask = "***"

func maskWhole(string) string { return wholeMask }

const (
	archiveTable = "archive"
	personTable  = "household_person"
)

// place is where a sealed value stands: it opens nowhere else.
func place(table, column string, row id.ID) secret.AAD {
	return secret.AAD{Table: table, Column: column, Row: row}
}

// masked opens a sealed value and shows its masked form.
func (r reader) masked(at secret.AAD, s secret.Sealed, mask func(string) string) (secret.Field, error) {
	value, err := r.keys.Open(at, s)
	if err != nil {
		return secret.Field{}, err
	}
	if value.IsZero() {
		return secret.EmptyField(), nil
	}
	return secret.MaskedField(mask(value.Reveal())), nil
}

// medical shows nothing, not even the length. Who may reveal it learns that it can
// be revealed.
func medical(ctx context.Context, unitPath string, s secret.Sealed) secret.Field {
	switch {
	case s == nil:
		return secret.EmptyField()
	case authz.Can(ctx, authz.ArchiveReveal, authz.Resource{UnitPath: unitPath}):
		return secret.MaskedField(wholeMask)
	default:
		return secret.HiddenField()
	}
}

// IDNumber is the head's masked identity number.
func (a *Archive) IDNumber() (secret.Field, error) {
	return a.seen.masked(place(archiveTable, "id_number", a.ID), a.IDNumberSealed, cn.MaskID)
}

// Phone is the masked phone number.
func (a *Archive) Phone() (secret.Field, error) {
	return a.seen.masked(place(archiveTable, "phone", a.ID), a.PhoneSealed, cn.MaskPhone)
}

// Address is the address down to the street.
func (a *Archive) Address() (secret.Field, error) {
	return a.seen.masked(place(archiveTable, "address", a.ID), a.AddressSealed, cn.MaskAddress)
}

// BankCard is the end of the account number.
func (a *Archive) BankCard() (secret.Field, error) {
	return a.seen.masked(place(archiveTable, "bank_card", a.ID), a.BankCardSealed, cn.MaskCard)
}

// Health tells whether the head's health is on file.
func (a *Archive) Health(ctx context.Context) secret.Field {
	return medical(ctx, a.UnitPath, a.HealthSealed)
}

// OtherContact tells whether other ways to reach the household are on file.
func (a *Archive) OtherContact() (secret.Field, error) {
	return a.seen.masked(place(archiveTable, "other_contact", a.ID), a.OtherContactSealed, maskWhole)
}

// DibaoCertificate is the end of the number of the low-income certificate (低保证号).
func (a *Archive) DibaoCertificate() (secret.Field, error) {
	return a.seen.masked(place(archiveTable, "dibao_certificate", a.ID), a.DibaoCertificateSealed, cn.MaskCard)
}

// HealthState tells whether the head's health is on file as a code.
func (a *Archive) HealthState(ctx context.Context) secret.Field {
	return medical(ctx, a.UnitPath, a.HealthStateSealed)
}

// DisabilityType tells whether the type of the head's disability is on file.
func (a *Archive) DisabilityType(ctx context.Context) secret.Field {
	return medical(ctx, a.UnitPath, a.DisabilityTypeSealed)
}

// DisabilityCertificate tells whether the number of the head's certificate is on file.
func (a *Archive) DisabilityCertificate(ctx context.Context) secret.Field {
	return medical(ctx, a.UnitPath, a.DisabilityCertificateSealed)
}

// HealthState tells whether the member's health is on file as a code.
func (p *HouseholdPerson) HealthState(ctx context.Context) secret.Field {
	return medical(ctx, p.unitPath, p.HealthStateSealed)
}

// DisabilityType tells whether the type of the member's disability is on file.
func (p *HouseholdPerson) DisabilityType(ctx context.Context) secret.Field {
	return medical(ctx, p.unitPath, p.DisabilityTypeSealed)
}

// DisabilityCertificate tells whether the number of the member's certificate is on file.
func (p *HouseholdPerson) DisabilityCertificate(ctx context.Context) secret.Field {
	return medical(ctx, p.unitPath, p.DisabilityCertificateSealed)
}

// longNumber is what may be an identity, phone or account number in a free text.
var longNumber = regexp.MustCompile(`\d{7,}[Xx]?`)

// ImportedExtra shows the columns of the imported sheet that have no field of their
// own, by their headings. Long numbers in them are masked; nil for other archives.
func (a *Archive) ImportedExtra() (map[string]any, error) {
	sheet, err := a.seen.keys.Open(place(archiveTable, "imported_extra", a.ID), a.ImportedExtraSealed)
	if err != nil || sheet.IsZero() {
		return nil, err
	}
	var columns map[string]any
	if err := json.Unmarshal([]byte(sheet.Reveal()), &columns); err != nil {
		return nil, fmt.Errorf("imported columns of %s: %w", a.ID, err)
	}
	for heading, value := range columns {
		columns[heading] = longNumber.ReplaceAllStringFunc(fmt.Sprint(value), cn.MaskCard)
	}
	return columns, nil
}

// ViewerCan lists what the actor of ctx may do with the archive now.
func (a *Archive) ViewerCan(ctx context.Context) []string {
	here := a.Resource()
	out := []string{}
	add := func(name string, open bool, act authz.Action) {
		if open && authz.Can(ctx, act, here) {
			out = append(out, name)
		}
	}
	add("edit", a.State.Editable(), a.editing())
	add("reveal", a.State != Destroyed, authz.ArchiveReveal)
	add("cancel", a.State.Can(Cancel), authz.ArchiveEdit)
	add("charge", a.State.Live(), authz.ArchiveEdit)
	add("consent", a.State.Live(), authz.ConsentEdit)
	add("hold", a.State != Destroyed && !a.State.Live(), authz.ArchiveDispose)
	return out
}

// editing is the permission to change facts: whoever may apply for a household may
// mend the application until it is accepted.
func (a *Archive) editing() authz.Action {
	if a.State == Draft || a.State == Returned {
		return authz.ArchiveCreate
	}
	return authz.ArchiveEdit
}

// Resource is what permissions on the archive are asked about.
func (a *Archive) Resource() authz.Resource { return authz.Resource{UnitPath: a.UnitPath} }

// IDNumber is the member's masked identity number.
func (p *HouseholdPerson) IDNumber() (secret.Field, error) {
	return p.seen.masked(place(personTable, "id_number", p.ID), p.IDNumberSealed, cn.MaskID)
}

// Health tells whether the member's health is on file.
func (p *HouseholdPerson) Health(ctx context.Context) secret.Field {
	return medical(ctx, p.unitPath, p.HealthSealed)
}

// Name is the member's name. A minor's is shown whole only to those who keep the
// archive (未成年人网络保护条例 art. 36).
func (p *HouseholdPerson) Name(ctx context.Context) string {
	if p.minor() && !authz.Can(ctx, authz.ArchiveEdit, authz.Resource{UnitPath: p.unitPath}) {
		return cn.MaskNameForNotice(p.FullName)
	}
	return p.FullName
}

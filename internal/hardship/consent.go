package hardship

import (
	"time"

	"github.com/uptrace/bun"

	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/id"
)

// ConsentPurpose is what somebody agreed to.
type ConsentPurpose string

// The purposes. Medical, bank and minors' data and publication each need a consent
// of their own (个人信息保护法 art. 25, 29, 31).
const (
	ForArchive   ConsentPurpose = "ARCHIVE"
	ForCheckAuth ConsentPurpose = "CHECK_AUTH" // 家庭经济状况核对授权
	ForMedical   ConsentPurpose = "MEDICAL"
	ForBank      ConsentPurpose = "BANK"
	ForNotice    ConsentPurpose = "NOTICE" // 公示
	ForPhoto     ConsentPurpose = "PHOTO"
	ForShareUp   ConsentPurpose = "SHARE_UP" // 向上级工会提供
	ForMinor     ConsentPurpose = "MINOR"
	ForContact   ConsentPurpose = "CONTACT"
	ForTransfer  ConsentPurpose = "TRANSFER" // 转移建档关系: another union takes the archive over
)

var consentPurposes = []ConsentPurpose{
	ForArchive, ForCheckAuth, ForMedical, ForBank, ForNotice, ForPhoto, ForShareUp, ForMinor, ForContact, ForTransfer,
}

// consentChannels are the ways in which a consent is given.
var consentChannels = []string{"paper", "phone", onlineChannel, "import"}

// onlineChannel: the person agreed on their own screen.
const onlineChannel = "online"

// Consent is one consent with the version of the text that was agreed to. Its
// withdrawal ends it from then on and undoes nothing.
type Consent struct {
	bun.BaseModel `bun:"table:app.consent,alias:c"`

	TenantID    id.ID
	ID          id.ID `bun:",pk"`
	ArchiveID   id.ID
	PersonID    *id.ID // nil for the head
	PersonName  string
	Purpose     ConsentPurpose
	TextVersion string
	Channel     string
	SignedOn    clock.Date
	ValidTo     *clock.Date
	// The guardian who agreed in the place of a minor, and what they are to them (监护人);
	// empty when the person agreed themselves.
	GuardianName     string
	GuardianRelation string

	RecordedBy  *id.ID
	RecordedAt  time.Time
	WithdrawnBy *id.ID
	WithdrawnAt *time.Time
}

// withoutEnd stands for "until withdrawn" in a date column.
var withoutEnd = clock.Date{Year: 9999, Month: time.December, Day: 31}

package civilcheck

import (
	"encoding/hex"
	"time"

	"github.com/uptrace/bun"

	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/hardship/intake"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/page"
)

// CivilBatchState is how far a list has come. It follows from the answers and is stored
// nowhere.
type CivilBatchState string

// The states.
const (
	Out      CivilBatchState = "OUT"      // 已送出
	Partly   CivilBatchState = "PARTLY"   // 部分答复
	Answered CivilBatchState = "ANSWERED" // 已答复: no household waits any more
	Closed   CivilBatchState = "CLOSED"   // 已关闭
)

// CivilBatch is one list of households that went to civil affairs (核对名单).
type CivilBatch struct {
	bun.BaseModel `bun:"table:app.civil_batch,alias:b"`

	TenantID     id.ID
	ID           id.ID `bun:",pk"`
	Number       string
	UnitID       id.ID
	UnitPath     string
	Office       string // 受理核对的机构
	Purpose      string
	Households   int
	People       int
	DueOn        clock.Date
	ListedBy     id.ID
	ListedByName string
	ListedAt     time.Time
	FileAt       *time.Time
	SHA256       []byte `bun:"sha256"`
	ClosedByName string
	ClosedAt     *time.Time
	Note         string
	ToldOn       *clock.Date
	Version      int

	HouseholdsAnswered int `bun:",scanonly"`
	HouseholdsFound    int `bun:",scanonly"` // with findings
	HouseholdsWaiting  int `bun:",scanonly"`
	PeopleAnswered     int `bun:",scanonly"`

	today clock.Date
}

// State is how far the list has come.
func (b *CivilBatch) State() CivilBatchState {
	switch {
	case b.ClosedAt != nil:
		return Closed
	case b.HouseholdsWaiting == 0:
		return Answered
	case b.PeopleAnswered > 0 || b.HouseholdsAnswered > 0:
		return Partly
	default:
		return Out
	}
}

// Overdue tells whether answers are out that should be here by now.
func (b *CivilBatch) Overdue() bool {
	return b.ClosedAt == nil && b.HouseholdsWaiting > 0 && b.DueOn.Before(b.today)
}

// Checksum is the SHA-256 of the newest file of the list in hexadecimal digits, nil
// before there is one.
func (b *CivilBatch) Checksum() *string {
	if b.SHA256 == nil {
		return nil
	}
	sum := hex.EncodeToString(b.SHA256)
	return &sum
}

// CivilBatchConnection is a page of batches.
type CivilBatchConnection = page.Connection[*CivilBatch]

// CivilBatchEdge is a batch with its cursor.
type CivilBatchEdge = page.Edge[*CivilBatch]

// CivilReadiness tells whether a household can be put on a list.
type CivilReadiness string

// The degrees of readiness; the first that holds counts.
const (
	HasAnswer       CivilReadiness = "ANSWERED"         // 已答复
	OnList          CivilReadiness = "LISTED"           // 已列入名单
	NoAuthorisation CivilReadiness = "NO_AUTHORISATION" // 缺核对授权
	NoIDNumber      CivilReadiness = "NO_ID_NUMBER"     // 成员缺身份证号
	Ready           CivilReadiness = "READY"            // 可列入名单
)

var readinesses = []CivilReadiness{HasAnswer, OnList, NoAuthorisation, NoIDNumber, Ready}

// CivilCandidate is a household at the station of the check.
type CivilCandidate struct {
	ArchiveID   id.ID
	UnitID      id.ID
	Number      string
	HeadName    string
	Round       int
	Since       time.Time
	Readiness   CivilReadiness
	People      []string `bun:",array"` // who lacks what Readiness says
	BatchID     *id.ID
	BatchNumber *string
}

// CivilCandidateConnection is a page of candidates.
type CivilCandidateConnection = page.Connection[*CivilCandidate]

// CivilCandidateEdge is a candidate with its cursor.
type CivilCandidateEdge = page.Edge[*CivilCandidate]

// CivilBatchHousehold is a household of a batch with its answer, or one that was left out.
type CivilBatchHousehold struct {
	BatchID   id.ID
	ArchiveID id.ID
	Seq       int
	Number    string
	HeadName  string
	LeftOut   *CivilReadiness
	People    []string // who lacked what LeftOut says
	Waiting   bool
	Result    *intake.CheckResult
	Findings  string

	AnsweredOn *clock.Date
	DocumentNo string
	Members    []*CivilBatchPerson `bun:"-"`
}

// CivilBatchPerson is somebody on a list with the answer about them.
type CivilBatchPerson struct {
	bun.BaseModel `bun:"table:app.civil_batch_person,alias:p"`

	TenantID   id.ID
	BatchID    id.ID `bun:",pk"`
	ArchiveID  id.ID `bun:",pk"`
	Seq        int   `bun:",pk"` // 0 is the head
	PersonID   *id.ID
	Name       string
	Result     *intake.CheckResult
	Findings   string
	DocumentNo string
	AnsweredOn *clock.Date
}

// CivilBatchHouseholdConnection is a page of the households of a batch.
type CivilBatchHouseholdConnection = page.Connection[*CivilBatchHousehold]

// CivilBatchHouseholdEdge is a household of a batch with its cursor.
type CivilBatchHouseholdEdge = page.Edge[*CivilBatchHousehold]

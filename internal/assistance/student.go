package assistance

import (
	"strconv"

	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/money"
	"github.com/nuanxin/nuanxin/internal/validate"
)

// SchoolLevel is a stage of education that is helped (金秋助学): compulsory schooling is
// free.
type SchoolLevel string

// The levels.
const (
	SeniorSecondary SchoolLevel = "SENIOR_SECONDARY" // 高中、中职
	College         SchoolLevel = "COLLEGE"          // 高职高专
	Undergraduate   SchoolLevel = "UNDERGRADUATE"    // 本科
	Postgraduate    SchoolLevel = "POSTGRADUATE"     // 研究生
)

var schoolLevels = []SchoolLevel{SeniorSecondary, College, Undergraduate, Postgraduate}

// Student is what the form of student aid states (子女助学). The student is the member of
// the household whom the application names.
type Student struct {
	School       string      `json:"school"`
	Level        SchoolLevel `json:"level"`
	AcademicYear int         `json:"academicYear"` // in which it begins
	YearOfStudy  int         `json:"yearOfStudy"`
	Tuition      money.Fen   `json:"tuition"`
	OtherAid     money.Fen   `json:"otherAid"` // from others for the same year
}

// TuitionLeft is the tuition that other aid does not cover.
func (s *Student) TuitionLeft() money.Fen { return s.Tuition - s.OtherAid }

func (s *Student) validate(v *validate.Errors, today clock.Date) {
	v.OneLine("student.school", s.School, 2, 60)
	v.Check(validate.Known(s.Level, schoolLevels), "student.level", "unknown_value")
	v.Range("student.academicYear", int64(s.AcademicYear), int64(today.Year-1), int64(today.Year+1))
	v.Range("student.yearOfStudy", int64(s.YearOfStudy), 1, 8)
	amount(v, "student.tuition", s.Tuition, 1)
	amount(v, "student.otherAid", s.OtherAid, 0)
	v.Check(s.OtherAid <= s.Tuition, "student.otherAid", "more_than_total")
}

// event is the school year.
func (s *Student) event() string { return strconv.Itoa(s.AcademicYear) }

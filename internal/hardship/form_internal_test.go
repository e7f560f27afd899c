package hardship

import (
	"errors"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/cn"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/money"
)

var testDay = clock.Date{Year: 2026, Month: time.November, Day: 22}

func ptr[T any](v T) *T { return &v }

// fieldsOf lists "path code" of a refused input.
func fieldsOf(t require.TestingT, err error) (out []string) {
	e, ok := errors.AsType[*errs.Error](err)
	require.True(t, ok, "%v", err)
	require.Equal(t, errs.BadUserInput, e.Code)
	for _, f := range e.Fields {
		out = append(out, f.Path+" "+f.Code)
	}
	return out
}

func goodInput() ArchiveInput {
	return ArchiveInput{
		HeadName: "贾春德", IDNumber: "11010519491231002X", Category: Deep, HouseholdSize: 2, MainCause: Illness,
		Phone: ptr("133 1128 8570"), Address: ptr("河南省平顶山市新华区和平路12号"), Health: ptr("尿毒症"),
		BankCard: ptr("6217 0000 0000 0000 012"),
		Members:  []HouseholdPersonInput{{Name: "贾小明", Relation: "儿子", IDNumber: ptr("410402201409013029"), Health: ptr("良好")}},
	}
}

func TestFormNormalises(t *testing.T) {
	t.Parallel()
	in := goodInput()
	in.IDNumber, in.HeadName, in.Nation = " １１０１０５１９４９１２３１００２x ", "贾 春 德", ptr("汉")
	st, err := in.statement(testDay, nil)
	require.NoError(t, err)
	require.Equal(t, "11010519491231002X", st.IDNumber.Reveal())
	require.Equal(t, "贾春德", st.HeadName)
	require.Equal(t, "13311288570", st.Phone.Reveal())
	require.Equal(t, "6217000000000000012", st.BankCard.Reveal())
	require.Equal(t, "01", st.Nation)
	require.Equal(t, Female, st.Sex)
	require.Equal(t, "1949-12-31", st.BirthDate.String())
	require.Equal(t, GrassrootTier, st.Tier)
	require.Equal(t, NewFlow, st.Flow)
	require.Equal(t, "2014-09-01", st.Members[0].BirthDate.String())
	require.Equal(t, Female, st.Members[0].Sex)
	require.Equal(t, id.Person, id.KindOf(st.Members[0].ID))
}

// TestFormNamesEveryBadFieldAtOnce: a form with a mistake in each field.
func TestFormNamesEveryBadFieldAtOnce(t *testing.T) {
	t.Parallel()
	long := strings.Repeat("长", 501)
	in := ArchiveInput{
		HeadName: "=cmd", IDNumber: "110105194912310021", Category: "RICH", Tier: ptr(ArchiveTier("WORLD")),
		Flow: ptr(ArchiveFlow("OLD")), Phone: ptr("123"), Address: ptr(long), Nation: ptr("火星"), Employment: ptr("a\nb"),
		HouseholdSize: 2, MainCause: "BAD_LUCK", OtherCauses: []Cause{OtherCause, Illness, Illness, "X"},
		Health: ptr("\x00"), Wish: &long, IncomeYear: ptr(money.Fen(-1)), RigidYear: ptr(money.Fen(1 << 60)),
		BankName: &long, BankCard: ptr("12"), BankAccountName: &long,
		Members: []HouseholdPersonInput{
			{ID: ptr(id.New(id.Person)), Name: "x", Relation: "x"},
			{Name: "", Relation: " ", IDNumber: ptr("1"), Status: &long, Workplace: &long, Health: &long, IncomeMonth: ptr(money.Fen(-5))},
		},
	}
	_, err := in.statement(testDay, nil)
	require.ElementsMatch(t, []string{
		"headName name_characters", "idNumber id_number_checksum", "category unknown_value", "tier unknown_value",
		"flow unknown_value", "phone phone_format", "address too_long", "nation nation_unknown",
		"employment control_characters", "householdSize household_size", "mainCause unknown_value",
		"otherCauses too_many", "otherCauses[2] duplicate", "otherCauses[3] unknown_value", "causeNote required",
		"health control_characters", "wish too_long", "incomeYear out_of_range", "rigidYear out_of_range",
		"bankName too_long", "bankCard bank_card_format", "bankAccountName too_long",
		"members[0].id unknown_value", "members[1].name name_required", "members[1].relation required",
		"members[1].idNumber id_number_format", "members[1].status too_long", "members[1].workplace too_long",
		"members[1].health too_long", "members[1].incomeMonth out_of_range",
	}, fieldsOf(t, err))
}

func TestFormRefusesMasksAndRepeatedPersons(t *testing.T) {
	t.Parallel()
	in := goodInput()
	in.IDNumber, in.Address, in.Health = "110105********002X", ptr("河南省平顶山市新华区和平路***"), ptr(wholeMask)
	_, err := in.statement(testDay, nil)
	require.Equal(t, []string{"idNumber masked", "address masked", "health masked"}, fieldsOf(t, err))

	in = goodInput()
	in.Members = append(in.Members, in.Members[0])
	in.Members[0].IDNumber = &in.IDNumber
	in.HouseholdSize = 3
	_, err = in.statement(testDay, nil)
	require.Equal(t, []string{"members[0].idNumber duplicate"}, fieldsOf(t, err))

	in = goodInput()
	in.MainCause, in.OtherCauses = OtherCause, []Cause{OtherCause}
	_, err = in.statement(testDay, nil)
	require.Equal(t, []string{"otherCauses[0] duplicate", "causeNote required"}, fieldsOf(t, err))
}

// TestMaskedValuesAreNeverWrittenBack: an edit form that sends everything back as it
// was shown changes nothing.
func TestMaskedValuesAreNeverWrittenBack(t *testing.T) {
	t.Parallel()
	in := goodInput()
	st, err := in.statement(testDay, nil)
	require.NoError(t, err)
	m := st.Members[0]
	back := UpdateArchiveInput{
		HeadName: &st.HeadName, IDNumber: ptr(cn.MaskID(st.IDNumber.Reveal())), Phone: ptr(cn.MaskPhone(st.Phone.Reveal())),
		Address: ptr(cn.MaskAddress(st.Address.Reveal())), Health: ptr(wholeMask), BankCard: ptr(cn.MaskCard(st.BankCard.Reveal())),
		Members: []HouseholdPersonInput{{
			ID: &m.ID, Name: cn.MaskNameForNotice(m.FullName), Relation: m.Relation,
			IDNumber: ptr(cn.MaskID(m.IDNumber.Reveal())), Health: ptr(wholeMask),
		}},
	}
	after := st.clone()
	f := form{today: testDay}
	f.read(&back, after)
	require.NoError(t, f.Err())
	require.Empty(t, st.changesTo(after))
}

func TestChangesAreMasked(t *testing.T) {
	t.Parallel()
	in := goodInput()
	st, err := in.statement(testDay, nil)
	require.NoError(t, err)
	after := st.clone()
	f := form{today: testDay}
	f.read(&UpdateArchiveInput{
		Phone: ptr("13900001234"), Health: ptr("已康复"), Address: ptr("河南省平顶山市新华区和平路13号"), BankCard: ptr(""),
		IncomeYear: ptr(money.Fen(123)), Members: []HouseholdPersonInput{{Name: "李四", Relation: "妻子"}},
	}, after)
	require.NoError(t, f.Err())
	street := ptr("河南省平顶山市新华区和平路***")
	require.Equal(t, []FieldChange{
		{"phone", ptr("133****8570"), ptr("139****1234")},
		{"address", street, street},
		{"health", ptr("***"), ptr("***")},
		{"incomeYear", nil, ptr("1.23")},
		{"bankCard", ptr("***************0012"), nil},
		{"members", ptr("儿子 贾*"), nil},
		{"members", nil, ptr("妻子 李*")},
	}, st.changesTo(after))
}

func TestSearchKeys(t *testing.T) {
	t.Parallel()
	require.Equal(t, []string{"oymm", "ouyangmingming", "明", "明明", "欧阳明明", "阳明明"}, reordered(cn.SearchKeys("欧阳明明")))
	require.Subset(t, cn.SearchKeys("阿依古丽·买买提"), []string{"买买提", "古丽·买买提"})
	require.Contains(t, cn.SearchKeys("O'Brien John"), "obrienjohn")
}

// reordered puts the initials first, whatever the letters.
func reordered(keys []string) []string {
	for i, k := range keys {
		if k == "oymm" {
			keys[0], keys[i] = keys[i], keys[0]
		}
	}
	return keys
}

func FuzzSearchKeys(f *testing.F) {
	f.Add("欧阳明明", 1, 2)
	f.Add("O'Brien", 0, 3)
	f.Fuzz(func(t *testing.T, name string, from, n int) {
		name, err := cn.ParseName(name)
		if err != nil {
			return
		}
		runes := []rune(cn.FoldSearch(name))
		if from < 0 || n < 1 || from >= len(runes) || n > len(runes)-from || runes[from] == '·' {
			return
		}
		part := string(runes[from : from+n])
		low, high := cn.KeyRange(part)
		for _, k := range cn.SearchKeys(name) {
			if k >= low && k < high {
				return
			}
		}
		t.Fatalf("%q is not found by its part %q", name, part)
	})
}

func FuzzUnitName(f *testing.F) {
	f.Add("一分厂工会/总装车间分会")
	f.Add("工会")
	f.Fuzz(func(t *testing.T, text string) {
		u := &unit{Path: "0001.", Name: "一分厂工会"}
		finder := &unitFinder{
			byName: map[string][]*unit{plainUnitName(u.Name): {u}}, byPath: map[string]*unit{u.Path: u},
			byCode: map[string]*unit{}, found: map[string][]*unit{},
		}
		require.LessOrEqual(t, len(finder.find(text)), 1)
		require.Equal(t, finder.find(text), finder.find(text))
	})
}

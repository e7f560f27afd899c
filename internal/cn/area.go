package cn

// ErrAreaCode means the text is not a six-digit code of a known province.
const ErrAreaCode Error = "area_code_format"

// AreaCode is a code of an administrative division (行政区划代码, GB/T 2260):
// two digits each for province, prefecture and county, "00" where the division
// is of a higher level. Codes are retired and reissued every year, so only the
// province is checked against a table; that of the prefectures serves to name them.
type AreaCode string

// AreaLevel is the level of an administrative division.
type AreaLevel int

// The levels of GB/T 2260.
const (
	Province   AreaLevel = iota + 1 // 省级
	Prefecture                      // 地级
	County                          // 县级
)

// provinces maps the first two digits to the short name, GB/T 2260.
var provinces = map[string]string{
	"11": "北京", "12": "天津", "13": "河北", "14": "山西", "15": "内蒙古",
	"21": "辽宁", "22": "吉林", "23": "黑龙江",
	"31": "上海", "32": "江苏", "33": "浙江", "34": "安徽", "35": "福建", "36": "江西", "37": "山东",
	"41": "河南", "42": "湖北", "43": "湖南", "44": "广东", "45": "广西", "46": "海南",
	"50": "重庆", "51": "四川", "52": "贵州", "53": "云南", "54": "西藏",
	"61": "陕西", "62": "甘肃", "63": "青海", "64": "宁夏", "65": "新疆",
	"71": "台湾", "81": "香港", "82": "澳门",
}

// ParseAreaCode normalises and checks a code.
func ParseAreaCode(s string) (AreaCode, error) {
	code := AreaCode(squeeze(s))
	if len(code) != 6 || !isDigits(string(code)) || code.ProvinceName() == "" {
		return "", ErrAreaCode
	}
	if code[2:4] == "00" && code[4:] != "00" {
		return "", ErrAreaCode
	}
	return code, nil
}

// ProvinceName returns the short name of the province, or "" when unknown.
func (c AreaCode) ProvinceName() string {
	if len(c) < 2 {
		return ""
	}
	return provinces[string(c[:2])]
}

// Level returns the level of the division.
func (c AreaCode) Level() AreaLevel {
	switch {
	case c[2:] == "0000":
		return Province
	case c[4:] == "00":
		return Prefecture
	default:
		return County
	}
}

// Parent returns the next higher division, or "" for a province. Counties with
// the pseudo-prefecture 90 are administered by the province itself
// (省直辖县级行政区划).
func (c AreaCode) Parent() AreaCode {
	switch {
	case c.Level() == Province:
		return ""
	case c.Level() == Prefecture, c[2:4] == "90":
		return c[:2] + "0000"
	default:
		return c[:4] + "00"
	}
}

// Prefix is what the codes of the division and of all within it begin with.
func (c AreaCode) Prefix() string {
	switch c.Level() {
	case Province:
		return string(c[:2])
	case Prefecture:
		return string(c[:4])
	default:
		return string(c)
	}
}

// Within reports whether c is ancestor or lies in it.
func (c AreaCode) Within(ancestor AreaCode) bool {
	for ; c != ""; c = c.Parent() {
		if c == ancestor {
			return true
		}
	}
	return false
}

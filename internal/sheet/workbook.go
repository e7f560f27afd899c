package sheet

import (
	"encoding/xml"
	"path"
	"strconv"
	"strings"
)

// workbook is what the package needs to know of an XLSX file besides its cells.
type workbook struct {
	arc      *archive
	sheets   []*worksheet
	date1904 bool
	strings  stringTable
	dateFmt  []bool // by style index: the number format shows a date
}

type worksheet struct {
	name   string
	part   string
	hidden bool
	merged *[]Range // nil until asked for
}

// The few elements read from workbook.xml, *.rels and styles.xml.
type (
	xmlWorkbook struct {
		Pr struct {
			Date1904 string `xml:"date1904,attr"`
		} `xml:"workbookPr"`
		Sheets []struct {
			Name  string `xml:"name,attr"`
			State string `xml:"state,attr"`
			RelID string `xml:"id,attr"`
		} `xml:"sheets>sheet"`
	}
	xmlRelations struct {
		Relations []xmlRelation `xml:"Relationship"`
	}
	xmlRelation struct {
		ID     string `xml:"Id,attr"`
		Type   string `xml:"Type,attr"`
		Target string `xml:"Target,attr"`
		Mode   string `xml:"TargetMode,attr"`
	}
	xmlStyles struct {
		Formats []struct {
			ID   int    `xml:"numFmtId,attr"`
			Code string `xml:"formatCode,attr"`
		} `xml:"numFmts>numFmt"`
		Cells []struct {
			FormatID int `xml:"numFmtId,attr"`
		} `xml:"cellXfs>xf"`
	}
)

func openWorkbook(arc *archive) (*workbook, error) {
	main, err := workbookPart(arc)
	if err != nil {
		return nil, err
	}
	if err := refuseMacroTypes(arc); err != nil {
		return nil, err
	}
	var x xmlWorkbook
	if err := arc.unmarshal(main, &x); err != nil {
		return nil, err
	}
	rels, err := relations(arc, main)
	if err != nil {
		return nil, err
	}
	wb := &workbook{arc: arc, date1904: xmlTrue(x.Pr.Date1904)}
	for _, s := range x.Sheets {
		r, ok := rels[s.RelID]
		if !ok || !strings.HasSuffix(r.Type, "/worksheet") || !arc.has(r.Target) {
			continue // chart and macro sheets hold no cells
		}
		wb.sheets = append(wb.sheets, &worksheet{name: cleanText(s.Name), part: r.Target, hidden: s.State != "" && s.State != "visible"})
	}
	if len(wb.sheets) == 0 {
		return nil, refuse(ReasonNoSheet)
	}
	return wb, wb.loadShared(rels)
}

// loadShared reads the parts that all sheets refer to. Both are optional.
func (wb *workbook) loadShared(rels map[string]xmlRelation) (err error) {
	for _, r := range rels {
		switch {
		case strings.HasSuffix(r.Type, "/styles") && arcHas(wb.arc, r):
			wb.dateFmt, err = loadDateFormats(wb.arc, r.Target)
		case strings.HasSuffix(r.Type, "/sharedStrings") && arcHas(wb.arc, r):
			wb.strings, err = loadStrings(wb.arc, r.Target)
		}
		if err != nil {
			return err
		}
	}
	return nil
}

func arcHas(arc *archive, r xmlRelation) bool { return arc.has(r.Target) }

// workbookPart follows the package's own relation to the main document, which
// need not be named xl/workbook.xml.
func workbookPart(arc *archive) (string, error) {
	if !arc.has("[Content_Types].xml") {
		if arc.has("mimetype") {
			return "", unsupported("ods")
		}
		return "", unsupported("zip")
	}
	rels, err := relations(arc, "")
	if err != nil {
		return "", err
	}
	for _, r := range rels {
		if strings.HasSuffix(r.Type, "/officeDocument") && arc.has(r.Target) {
			if strings.HasPrefix(r.Target, "word/") || strings.HasPrefix(r.Target, "ppt/") {
				return "", unsupported(strings.SplitN(r.Target, "/", 2)[0])
			}
			return r.Target, nil
		}
	}
	return "", refuse(ReasonNoSheet)
}

func refuseMacroTypes(arc *archive) error {
	types, err := arc.read("[Content_Types].xml")
	if err != nil {
		return err
	}
	if strings.Contains(strings.ToLower(string(types)), "macroenabled") {
		return refuse(ReasonMacros)
	}
	return nil
}

// relations returns the relations of a part by id, targets resolved to part
// names. External targets are dropped: nothing outside the file is ever read.
func relations(arc *archive, part string) (map[string]xmlRelation, error) {
	dir, base := path.Split(part)
	name := dir + "_rels/" + base + ".rels"
	if !arc.has(name) {
		return nil, damaged(errMissing(name))
	}
	var x xmlRelations
	if err := arc.unmarshal(name, &x); err != nil {
		return nil, err
	}
	rels := make(map[string]xmlRelation, len(x.Relations))
	for _, r := range x.Relations {
		if strings.EqualFold(r.Mode, "External") {
			continue
		}
		if strings.HasPrefix(r.Target, "/") {
			r.Target = strings.TrimPrefix(path.Clean(r.Target), "/")
		} else {
			r.Target = path.Join(dir, r.Target)
		}
		rels[r.ID] = r
	}
	return rels, nil
}

type errMissing string

func (e errMissing) Error() string { return "sheet: archive lacks " + string(e) }

func (a *archive) unmarshal(name string, v any) error {
	b, err := a.read(name)
	if err != nil {
		return err
	}
	if err := xml.Unmarshal(b, v); err != nil {
		return damaged(err)
	}
	return nil
}

func xmlTrue(s string) bool {
	b, err := strconv.ParseBool(s)
	return err == nil && b
}

package hardship

import (
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/validate"
)

// Missing lists the facts that the printed form marks with a star and that the archive
// does not state yet. A draft may leave them out; an application may not. It looks at
// what is on file without opening anything.
func (a *Archive) Missing(persons []*HouseholdPerson) (fields []errs.Field) {
	p := &a.Particulars
	need := func(ok bool, path string) {
		if !ok {
			fields = append(fields, errs.Field{Path: path, Code: "required"})
		}
	}
	need(a.Nation != "", "nation")
	need(p.Political != "", "political")
	need(p.Marriage != "", "marriage")
	need(p.RegisterType != "", "registerType")
	need(p.RegisterArea != "", "registerArea")
	need(a.HealthStateSealed != nil, "healthState")
	need(a.PhoneSealed != nil, "phone")
	need(a.AddressSealed != nil, "address")
	need(p.Industry != "", "industry")
	need(p.WorkState != "", "workState")
	need(p.WorkedSince != nil, "workedSince")
	need(p.ModelWorker != "", "modelWorker")
	need(!a.IsMigrant || p.ContractSignedOn != nil, "contractSignedOn")
	need(!a.IsMigrant || p.ContractTerm != "", "contractTerm")
	need(p.IncomeOwnMonth != nil, "incomeOwnMonth")
	need(p.IncomeOtherYear != nil, "incomeOtherYear")
	need(a.IncomeYear != nil, "incomeYear")
	need(p.Housing != "", "housing")
	need(p.HousingArea != nil, "housingArea")
	need(p.MedicalInsurance != "", "medicalInsurance")
	for i, m := range persons {
		at := func(field string) string { return validate.Index("members", i, field) }
		need(m.IDNumberSealed != nil, at("idNumber"))
		need(m.IncomeMonth != nil, at("incomeMonth"))
		need(m.HealthStateSealed != nil, at("healthState"))
		need(m.MedicalInsurance != "", at("medicalInsurance"))
		need(m.Identity != "", at("identity"))
	}
	return fields
}

package audience

// RecipientClass is the class of a recipient (慰问对象类别), by which the standard is
// set.
type RecipientClass string

// The classes. Those of archives come first, in the order in which lists show them.
const (
	DeepClass     RecipientClass = "DEEP"
	RelativeClass RecipientClass = "RELATIVE"
	AccidentClass RecipientClass = "ACCIDENT"
	WatchClass    RecipientClass = "WATCH"
	LegacyClass   RecipientClass = "LEGACY"       // an archive in an older vocabulary
	ModelWorker   RecipientClass = "MODEL_WORKER" // 劳模
	OnDuty        RecipientClass = "ON_DUTY"      // 坚守岗位一线职工
	RetireeClass  RecipientClass = "RETIREE"      // 退休职工
	OtherClass    RecipientClass = "OTHER"
)

// Classes are all classes in that order.
var Classes = []RecipientClass{
	DeepClass, RelativeClass, AccidentClass, WatchClass, LegacyClass, ModelWorker, OnDuty, RetireeClass, OtherClass,
}

// NamedClasses are the classes of people without an archive.
var NamedClasses = []RecipientClass{ModelWorker, OnDuty, RetireeClass, OtherClass}

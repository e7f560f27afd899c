const calendar = {
  year: '{{year}}年',
  source: { shipped: '系统自带', imported: '本单位导入' },
  hint: '公示工作日和活动日期按国务院办公厅公布的放假调休安排计算。每年公布后请导入次年的安排。',
  import: '导入安排',
  importTitle: '导入放假调休安排',
  json: '安排（JSON）',
  jsonHint: '格式：{"year": 2027, "days": [{"name": "元旦", "date": "2027-01-01", "isOffDay": true}]}',
  pick: '选择文件',
  required: '请粘贴或选择安排文件',
  invalid: '不是有效的 JSON',
  imported: '已导入{{year}}年的安排，共 {{count}} 天',
  empty: '还没有节假日安排',
  date: '日期',
  weekday: '星期',
  name: '节日',
  kind: '类型',
  off: '放假',
  work: '上班（调休）',
  weekdays: { mon: '星期一', tue: '星期二', wed: '星期三', thu: '星期四', fri: '星期五', sat: '星期六', sun: '星期日' },
} as const;

export default calendar;

declare module '../messages' {
  interface Messages {
    calendar: typeof calendar;
  }
}

const printing = {
  button: '打印',
  form: {
    ARCHIVE: '困难职工档案表',
    SIGNATURES: '承诺与授权签字页',
    SURVEY_BLANK: '入户调查表（空白）',
    SURVEY: '入户调查表（已填）',
    APPLICATION: '申请审批表',
    NOTICE: '公示单',
    DISPOSAL: '档案鉴定销毁清册',
    HANDOVER: '档案交接回执',
  },
  title: '打印{{form}}',
  submit: '生成 PDF',
  purpose: '打印用途',
  purposeHint: '用途、打印人和时间将被记录，当事人可以查询。',
  purposeShort: '请填写用途，至少 4 个字',
  whole: '身份证号、手机、住址、银行卡和健康状况完整显示',
  wholeHint: '不勾选时隐去中间数字。完整打印计入查看敏感信息的次数。',
  wholeShort: '完整信息',
  earlier: '最近打印',
  earlierOf: '{{at}} {{name}}：{{purpose}}',
  done: '{{form}}已生成',
  doneDetail_other: '共 {{count}} 页，页脚校验码 {{code}}。内容不变，再次打印的文件完全相同。',
  missing: '字库中没有这些字，表上以〓代替，请手工填写：{{characters}}',
  download: '下载 PDF',
  verify: {
    hint: '输入页脚的校验码，或选择收到的 PDF 文件。文件只在本机计算校验值，不会上传。',
    code: '校验码',
    check: '核验',
    file: '选择 PDF 文件',
    none: '没有找到这份打印件',
    noneHint: '可能不是本工会打印的，或内容被改动过，或不在您的管理范围。',
    found_other: '与本系统打印的内容一致，共打印 {{count}} 次。',
    title: '打印件',
    by: '打印人',
    at: '打印时间',
    purpose: '用途',
    whole: '信息',
    masked: '隐去部分',
    edition: '表格版本',
    pages: '页数',
  },
} as const;

export default printing;

declare module '../messages' {
  interface Messages {
    printing: typeof printing;
  }
}

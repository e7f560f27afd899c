const approval = { inbox: '审批', case: '审批件', routes: '审批流程' } as const;

export default approval;

declare module '../../messages' {
  interface MenuMessages {
    approval: typeof approval;
  }
}

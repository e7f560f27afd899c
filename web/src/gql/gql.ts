/* eslint-disable */
import * as types from './graphql';



/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  query Viewer {\n    viewer {\n      accountId\n      membershipId\n      name\n      locale\n      actions\n      unreadNotifications\n      tenant {\n        id\n        name\n      }\n      memberships {\n        tenantId\n        tenantName\n      }\n    }\n  }\n": typeof types.ViewerDocument,
    "\n  mutation SwitchTenant($input: SwitchTenantInput!) {\n    switchTenant(input: $input) {\n      viewer {\n        accountId\n      }\n    }\n  }\n": typeof types.SwitchTenantDocument,
    "\n  mutation Logout {\n    logout {\n      ok\n    }\n  }\n": typeof types.LogoutDocument,
    "\n  query ApprovalInboxTotal($filter: ApprovalFilter) {\n    approvalInbox(filter: $filter, first: 1) {\n      totalCount\n    }\n  }\n": typeof types.ApprovalInboxTotalDocument,
    "\n  query ApprovalInbox($filter: ApprovalFilter, $first: Int, $offset: Int) {\n    approvalInbox(filter: $filter, first: $first, offset: $offset) {\n      edges {\n        node {\n          id\n          kind\n          title\n          amountFen\n          state\n          step\n          stepName\n          dueOn\n          overdue\n          blocked\n          referredTo\n          originTenantName\n          contentHash\n          startedByName\n          startedAt\n          unit {\n            fullName\n          }\n          waiting {\n            name\n          }\n          viewerCan\n        }\n      }\n    }\n  }\n": typeof types.ApprovalInboxDocument,
    "\n  query ApprovalCase($id: ID!) {\n    node(id: $id) {\n      ... on ApprovalCase {\n        id\n        kind\n        title\n        amountFen\n        state\n        step\n        stepName\n        dueOn\n        overdue\n        blocked\n        referredTo\n        originTenantName\n        contentHash\n        startedByName\n        startedAt\n        endedAt\n        link\n        unit {\n          fullName\n        }\n        steps {\n          name\n          role\n          level\n          mode\n          needed\n        }\n        facts {\n          label\n          text\n          amountFen\n          date\n        }\n        decisions {\n          id\n          caseId\n          stepName\n          verdict\n          returnTo\n          name\n          forName\n          unionName\n          note\n          minutes\n          minutesFiles {\n            id\n            fileName\n          }\n          standing\n          at\n        }\n        waiting {\n          name\n        }\n        people {\n          people {\n            name\n          }\n        }\n        recusals {\n          name\n          reason\n          relation\n        }\n        viewerCan\n      }\n    }\n  }\n": typeof types.ApprovalCaseDocument,
    "\n  mutation DecideApproval($input: DecideApprovalInput!) {\n    decideApproval(input: $input) {\n      case {\n        id\n        state\n        stepName\n        referredTo\n        waiting {\n          name\n        }\n      }\n    }\n  }\n": typeof types.DecideApprovalDocument,
    "\n  mutation DecideApprovals($input: DecideApprovalsInput!) {\n    decideApprovals(input: $input) {\n      results {\n        caseId\n        problem\n        case {\n          id\n          title\n        }\n      }\n    }\n  }\n": typeof types.DecideApprovalsDocument,
    "\n  mutation RecuseApproval($input: RecuseApprovalInput!) {\n    recuseApproval(input: $input) {\n      case {\n        id\n      }\n    }\n  }\n": typeof types.RecuseApprovalDocument,
    "\n  query ApprovalDelegations {\n    approvalDelegations {\n      id\n      fromOn\n      toOn\n      reason\n      mine\n      from {\n        displayName\n      }\n      to {\n        displayName\n      }\n    }\n  }\n": typeof types.ApprovalDelegationsDocument,
    "\n  mutation DelegateApproval($input: DelegateApprovalInput!) {\n    delegateApproval(input: $input) {\n      delegation {\n        id\n      }\n    }\n  }\n": typeof types.DelegateApprovalDocument,
    "\n  mutation RevokeApprovalDelegation($input: RevokeApprovalDelegationInput!) {\n    revokeApprovalDelegation(input: $input) {\n      delegation {\n        id\n      }\n    }\n  }\n": typeof types.RevokeApprovalDelegationDocument,
    "\n  query ApprovalRoutes {\n    approvalRoutes {\n      id\n      kind\n      item\n      fromFen\n      name\n      state\n      publishedVersion\n      changed\n      version\n      updatedAt\n      updatedByName\n      steps {\n        name\n        role\n        level\n        mode\n        needed\n        days\n        onEmpty\n      }\n    }\n    defaultApprovalRoutes {\n      kind\n      steps {\n        name\n        role\n        level\n        mode\n        needed\n        days\n        onEmpty\n      }\n    }\n  }\n": typeof types.ApprovalRoutesDocument,
    "\n  query PreviewApprovalRoute($input: PreviewApprovalRouteInput!) {\n    previewApprovalRoute(input: $input) {\n      people {\n        name\n        title\n      }\n      units\n      problem\n    }\n  }\n": typeof types.PreviewApprovalRouteDocument,
    "\n  mutation SaveApprovalRoute($input: SaveApprovalRouteInput!) {\n    saveApprovalRoute(input: $input) {\n      route {\n        id\n        version\n      }\n    }\n  }\n": typeof types.SaveApprovalRouteDocument,
    "\n  mutation PublishApprovalRoute($input: ApprovalRouteInput!) {\n    publishApprovalRoute(input: $input) {\n      route {\n        id\n      }\n    }\n  }\n": typeof types.PublishApprovalRouteDocument,
    "\n  mutation RetireApprovalRoute($input: ApprovalRouteInput!) {\n    retireApprovalRoute(input: $input) {\n      route {\n        id\n      }\n    }\n  }\n": typeof types.RetireApprovalRouteDocument,
    "\n  query MinutesLink($id: ID!) {\n    node(id: $id) {\n      ... on Attachment {\n        id\n        link {\n          url\n        }\n      }\n    }\n  }\n": typeof types.MinutesLinkDocument,
    "\n  query ApprovalTies {\n    approvalTies {\n      id\n      member {\n        displayName\n      }\n      personName\n      relation\n      mine\n    }\n  }\n": typeof types.ApprovalTiesDocument,
    "\n  mutation DeclareApprovalTie($input: DeclareApprovalTieInput!) {\n    declareApprovalTie(input: $input) {\n      tie {\n        id\n      }\n    }\n  }\n": typeof types.DeclareApprovalTieDocument,
    "\n  mutation EndApprovalTie($input: EndApprovalTieInput!) {\n    endApprovalTie(input: $input) {\n      tie {\n        id\n      }\n    }\n  }\n": typeof types.EndApprovalTieDocument,
    "\n  query ApplicationsTotal($filter: ApplicationFilter) {\n    applications(filter: $filter, first: 1) {\n      totalCount\n    }\n  }\n": typeof types.ApplicationsTotalDocument,
    "\n  query Applications($filter: ApplicationFilter, $first: Int, $offset: Int) {\n    applications(filter: $filter, first: $first, offset: $offset) {\n      edges {\n        node {\n          id\n          number\n          item\n          state\n          urgent\n          headName\n          category\n          asked\n          approved\n          answerDueOn\n          papersDueOn\n          papersOverdue\n          updatedAt\n          unit {\n            fullName\n          }\n        }\n      }\n    }\n  }\n": typeof types.ApplicationsDocument,
    "\n  fragment LimitExplanation on LimitResult {\n    asked\n    allowed\n    within\n    level\n    missing\n    checks {\n      ruleId\n      documentNo\n      subject\n      period\n      cap\n      used\n      left\n      excluded\n      terms {\n        kind\n        amount\n        months\n        percentBP\n        field\n        input\n        result\n      }\n    }\n  }\n": typeof types.LimitExplanationFragmentDoc,
    "\n  fragment ApplicationDetail on Application {\n    id\n    number\n    item\n    origin\n    state\n    urgent\n    archiveId\n    archiveNumber\n    headName\n    category\n    personId\n    personName\n    reason\n    asked\n    proposed\n    approved\n    occurredOn\n    medical {\n      days\n      total\n      reimbursed\n      otherInsurance\n      selfPaid\n      stays {\n        hospital\n        admittedOn\n        dischargedOn\n        days\n      }\n    }\n    illness {\n      state\n      text\n    }\n    student {\n      school\n      level\n      academicYear\n      yearOfStudy\n      tuition\n      otherAid\n      tuitionLeft\n    }\n    temporary {\n      mishap\n      cost\n      compensated\n      causeCost\n    }\n    legal {\n      dispute\n      form\n      opponent\n      claim\n    }\n    training {\n      course\n      provider\n      startsOn\n      fee\n      covered\n      feeLeft\n    }\n    placement {\n      wish\n      skills\n      expected\n    }\n    goods {\n      name\n      quantity\n      value\n    }\n    disability {\n      kind\n      grade\n      need\n      cost\n      covered\n      costLeft\n    }\n    proxy {\n      name\n      relation\n      cause\n    }\n    missingPapers\n    papers {\n      id\n      kind\n      note\n      addedAt\n      addedByName\n      attachment {\n        id\n        fileName\n      }\n    }\n    wanted\n    wantedNote\n    answerDueOn\n    papersDueOn\n    papersOverdue\n    limitSubmitted {\n      ...LimitExplanation\n    }\n    limitDecided {\n      ...LimitExplanation\n    }\n    limitPaid {\n      ...LimitExplanation\n    }\n    payee {\n      bank\n      bankName\n      accountName\n      bankCard {\n        state\n        text\n      }\n    }\n    deliveredOn\n    payer {\n      displayName\n    }\n    retest {\n      since\n      income\n      spending\n      net\n      persons\n      standard {\n        monthly\n        documentNo\n      }\n      filed\n      proposed\n      changed\n    }\n    outcomeNote\n    history {\n      id\n      at\n      actorName\n      step\n      state\n      note\n    }\n    viewerCan\n    version\n    createdAt\n    unit {\n      fullName\n    }\n  }\n": typeof types.ApplicationDetailFragmentDoc,
    "\n  query Application($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on Application {\n        ...ApplicationDetail\n      }\n    }\n  }\n": typeof types.ApplicationDocument,
    "\n  query LimitCheck($id: ID!) {\n    limitCheck(applicationId: $id) {\n      ...LimitExplanation\n    }\n  }\n": typeof types.LimitCheckDocument,
    "\n  query AidedHousehold($id: ID!) {\n    node(id: $id) {\n      ... on Archive {\n        id\n        headName\n        number\n        category\n        unit {\n          fullName\n        }\n        members {\n          id\n          name\n          relation\n        }\n      }\n    }\n  }\n": typeof types.AidedHouseholdDocument,
    "\n  mutation DraftApplication($input: DraftApplicationInput!) {\n    draftApplication(input: $input) {\n      application {\n        id\n      }\n    }\n  }\n": typeof types.DraftApplicationDocument,
    "\n  mutation UpdateApplication($input: UpdateApplicationInput!) {\n    updateApplication(input: $input) {\n      application {\n        id\n      }\n    }\n  }\n": typeof types.UpdateApplicationDocument,
    "\n  mutation AddApplicationPapers($input: AddApplicationPapersInput!) {\n    addApplicationPapers(input: $input) {\n      application {\n        id\n      }\n    }\n  }\n": typeof types.AddApplicationPapersDocument,
    "\n  mutation RemoveApplicationPaper($input: RemoveApplicationPaperInput!) {\n    removeApplicationPaper(input: $input) {\n      application {\n        id\n      }\n    }\n  }\n": typeof types.RemoveApplicationPaperDocument,
    "\n  mutation SubmitApplication($input: ApplicationStepInput!) {\n    submitApplication(input: $input) {\n      application {\n        id\n      }\n    }\n  }\n": typeof types.SubmitApplicationDocument,
    "\n  mutation AcceptApplication($input: ApplicationStepInput!) {\n    acceptApplication(input: $input) {\n      application {\n        id\n      }\n    }\n  }\n": typeof types.AcceptApplicationDocument,
    "\n  mutation ForwardApplication($input: ForwardApplicationInput!) {\n    forwardApplication(input: $input) {\n      application {\n        id\n      }\n    }\n  }\n": typeof types.ForwardApplicationDocument,
    "\n  mutation AskForMore($input: AskForMoreInput!) {\n    askForMore(input: $input) {\n      application {\n        id\n      }\n    }\n  }\n": typeof types.AskForMoreDocument,
    "\n  mutation WithdrawApplication($input: WithdrawApplicationInput!) {\n    withdrawApplication(input: $input) {\n      application {\n        id\n      }\n    }\n  }\n": typeof types.WithdrawApplicationDocument,
    "\n  query LimitRules {\n    limitRules {\n      id\n      areaCode\n      source\n      category\n      item\n      subject\n      period\n      exclusive\n      effectiveFrom\n      effectiveTo\n      documentNo\n      version\n      terms {\n        kind\n        amount\n        months\n        percentBP\n        field\n      }\n      escalations {\n        above\n        level\n      }\n    }\n  }\n": typeof types.LimitRulesDocument,
    "\n  mutation AdoptLimitExamples($input: AdoptLimitExamplesInput!) {\n    adoptLimitExamples(input: $input) {\n      limitRules {\n        id\n      }\n    }\n  }\n": typeof types.AdoptLimitExamplesDocument,
    "\n  mutation AddLimitRule($input: LimitRuleInput!) {\n    addLimitRule(input: $input) {\n      limitRules {\n        id\n      }\n    }\n  }\n": typeof types.AddLimitRuleDocument,
    "\n  mutation EndLimitRule($input: EndLimitRuleInput!) {\n    endLimitRule(input: $input) {\n      limitRules {\n        id\n      }\n    }\n  }\n": typeof types.EndLimitRuleDocument,
    "\n  query PaperLink($id: ID!) {\n    node(id: $id) {\n      ... on Attachment {\n        id\n        link {\n          url\n        }\n      }\n    }\n  }\n": typeof types.PaperLinkDocument,
    "\n  query FeedbackOfApplication($id: ID!) {\n    node(id: $id) {\n      ... on Application {\n        id\n        feedback {\n          id\n          source\n          score\n          comment\n          givenAt\n          byName\n        }\n        complaints {\n          id\n          state\n          text\n          filedAt\n          upheld\n          overdue\n        }\n        callBacks {\n          id\n          state\n          outcome\n          note\n          drawnOn\n          calledAt\n          calledByName\n        }\n      }\n    }\n  }\n": typeof types.FeedbackOfApplicationDocument,
    "\n  query AidComplaints($filter: AidComplaintFilter, $first: Int, $offset: Int) {\n    aidComplaints(filter: $filter, first: $first, offset: $offset) {\n      totalCount\n      edges {\n        node {\n          id\n          applicationNumber\n          item\n          headName\n          text\n          state\n          source\n          upheld\n          filedAt\n          dueOn\n          overdue\n          unit {\n            fullName\n          }\n        }\n      }\n    }\n  }\n": typeof types.AidComplaintsDocument,
    "\n  query AidComplaint($id: ID!) {\n    node(id: $id) {\n      ... on AidComplaint {\n        id\n        applicationId\n        applicationNumber\n        item\n        headName\n        source\n        text\n        state\n        filedAt\n        filedByName\n        dueOn\n        overdue\n        upheld\n        answer\n        answeredAt\n        answeredByName\n        appealUntil\n        appeal\n        appealedAt\n        outcome\n        decidedAt\n        decidedByName\n        viewerCan\n        version\n        unit {\n          fullName\n        }\n      }\n    }\n  }\n": typeof types.AidComplaintDocument,
    "\n  query AidCallBacks($filter: AidCallBackFilter, $first: Int, $offset: Int) {\n    aidCallBacks(filter: $filter, first: $first, offset: $offset) {\n      totalCount\n      edges {\n        node {\n          id\n          applicationId\n          applicationNumber\n          archiveId\n          item\n          headName\n          state\n          attempts\n          outcome\n          note\n          drawnOn\n          calledAt\n          calledByName\n          viewerCan\n          version\n          unit {\n            fullName\n          }\n        }\n      }\n    }\n  }\n": typeof types.AidCallBacksDocument,
    "\n  query FeedbackCounts {\n    feedbackCounts {\n      complaints\n      overdue\n      callBacks\n    }\n  }\n": typeof types.FeedbackCountsDocument,
    "\n  mutation PayApplication($input: PayApplicationInput!) {\n    payApplication(input: $input) {\n      application {\n        id\n      }\n    }\n  }\n": typeof types.PayApplicationDocument,
    "\n  mutation RecordDelivery($input: RecordDeliveryInput!) {\n    recordDelivery(input: $input) {\n      application {\n        id\n      }\n    }\n  }\n": typeof types.RecordDeliveryDocument,
    "\n  mutation GiveFeedback($input: GiveFeedbackInput!) {\n    giveFeedback(input: $input) {\n      application {\n        id\n      }\n    }\n  }\n": typeof types.GiveFeedbackDocument,
    "\n  mutation ReopenApplication($input: ReopenApplicationInput!) {\n    reopenApplication(input: $input) {\n      application {\n        id\n      }\n    }\n  }\n": typeof types.ReopenApplicationDocument,
    "\n  mutation FileComplaint($input: FileComplaintInput!) {\n    fileComplaint(input: $input) {\n      complaint {\n        id\n      }\n    }\n  }\n": typeof types.FileComplaintDocument,
    "\n  mutation AnswerComplaint($input: AnswerComplaintInput!) {\n    answerComplaint(input: $input) {\n      complaint {\n        id\n      }\n    }\n  }\n": typeof types.AnswerComplaintDocument,
    "\n  mutation AppealComplaint($input: AppealComplaintInput!) {\n    appealComplaint(input: $input) {\n      complaint {\n        id\n      }\n    }\n  }\n": typeof types.AppealComplaintDocument,
    "\n  mutation WithdrawComplaint($input: WithdrawComplaintInput!) {\n    withdrawComplaint(input: $input) {\n      complaint {\n        id\n      }\n    }\n  }\n": typeof types.WithdrawComplaintDocument,
    "\n  mutation RecordCallBack($input: RecordCallBackInput!) {\n    recordCallBack(input: $input) {\n      callBack {\n        id\n      }\n    }\n  }\n": typeof types.RecordCallBackDocument,
    "\n  query AidSettings {\n    aidSettings {\n      answerDays\n      urgentDays\n      feedbackDays\n      complaintDays\n      appealDays\n      callBackBP\n      version\n    }\n  }\n": typeof types.AidSettingsDocument,
    "\n  mutation UpdateAidSettings($input: UpdateAidSettingsInput!) {\n    updateAidSettings(input: $input) {\n      settings {\n        version\n      }\n    }\n  }\n": typeof types.UpdateAidSettingsDocument,
    "\n  query AuditEntries($filter: AuditFilter, $first: Int, $offset: Int) {\n    auditEntries(filter: $filter, first: $first, offset: $offset) {\n      totalCount\n      edges {\n        node {\n          id\n          seq\n          at\n          actorName\n          action\n          objectKind\n          objectId\n          reason\n          hash\n          changes {\n            field\n            before\n            after\n          }\n        }\n      }\n    }\n  }\n": typeof types.AuditEntriesDocument,
    "\n  query AuditVerification {\n    auditVerification {\n      ok\n      entries\n      brokenAt\n      finding\n    }\n  }\n": typeof types.AuditVerificationDocument,
    "\n  query HolidayYears {\n    holidayYears {\n      year\n      source\n      days {\n        date\n        name\n        off\n      }\n    }\n  }\n": typeof types.HolidayYearsDocument,
    "\n  mutation ImportHolidays($input: ImportHolidaysInput!) {\n    importHolidays(input: $input) {\n      year {\n        year\n        days {\n          date\n        }\n      }\n    }\n  }\n": typeof types.ImportHolidaysDocument,
    "\n  query Campaigns($filter: CampaignFilter, $first: Int, $offset: Int) {\n    campaigns(filter: $filter, first: $first, offset: $offset) {\n      totalCount\n      edges {\n        node {\n          id\n          theme\n          title\n          state\n          recurrence\n          rule\n          nextAt\n          nextDates(count: 1) {\n            at\n          }\n          runs {\n            openedAt\n          }\n          visitDays\n          fundSource\n          approvedFen\n          createdByName\n          decidedAt\n          updatedAt\n        }\n      }\n    }\n  }\n": typeof types.CampaignsDocument,
    "\n  query Campaign($id: ID!) {\n    node(id: $id) {\n      ... on Campaign {\n        id\n        theme\n        title\n        guidingIdea\n        requirements\n        state\n        recurrence\n        rule\n        nextAt\n        nextDates(count: 3) {\n          date\n          at\n          lunar\n          certain\n        }\n        visitDays\n        noticeWorkdays\n        audience {\n          archives\n          categories\n          causes\n          unitIds\n          hasDisability\n          isModelWorker\n          ageFrom\n          ageTo\n          notVisitedDays\n          named\n          exclusions {\n            archiveId\n            headName\n            reason\n          }\n        }\n        standards {\n          class\n          cashFen\n          goods {\n            name\n            quantity\n            unit\n            valueFen\n          }\n        }\n        fundSource\n        quotas {\n          id\n          unit {\n            id\n            fullName\n          }\n          quota\n          filler {\n            id\n            displayName\n          }\n          filled\n        }\n        groups {\n          id\n          name\n          leader {\n            id\n            displayName\n          }\n          companions\n          units {\n            id\n            fullName\n          }\n          plannedOn\n        }\n        assignment\n        createdByName\n        submittedByName\n        submittedAt\n        decidedByName\n        decidedAt\n        decisionNote\n        approvedFen\n        viewerCan\n        version\n        createdAt\n        updatedAt\n        runs {\n          id\n          title\n          state\n          openedAt\n          endsOn\n          progress {\n            planned\n            received\n            cashReceivedFen\n          }\n        }\n      }\n    }\n  }\n": typeof types.CampaignDocument,
    "\n  query CampaignEstimate($id: ID!) {\n    node(id: $id) {\n      ... on Campaign {\n        estimate {\n          households\n          people\n          named\n          cashFen\n          goodsFen\n          byClass {\n            class\n            households\n            cashFen\n            goodsFen\n          }\n          withoutStandard\n          excluded\n          alreadyListed\n          heldElsewhere\n        }\n      }\n    }\n  }\n": typeof types.CampaignEstimateDocument,
    "\n  query AudienceEstimate($input: AudienceEstimateInput!) {\n    audienceEstimate(input: $input) {\n      households\n      people\n      named\n      cashFen\n      goodsFen\n      byClass {\n        class\n        households\n        cashFen\n        goodsFen\n      }\n      withoutStandard\n      excluded\n      alreadyListed\n      heldElsewhere\n    }\n  }\n": typeof types.AudienceEstimateDocument,
    "\n  query RulePreview($rule: String!) {\n    rulePreview(rule: $rule, count: 3) {\n      canonical\n      error\n      dates {\n        date\n        at\n        lunar\n        certain\n      }\n    }\n  }\n": typeof types.RulePreviewDocument,
    "\n  query CampaignMonth($year: Int!, $month: Int!) {\n    calendarMonth(year: $year, month: $month) {\n      date\n      festival\n      off\n      work\n    }\n  }\n": typeof types.CampaignMonthDocument,
    "\n  query CampaignCalendar($year: Int!) {\n    campaigns(filter: { states: [DRAFT, PENDING_APPROVAL, APPROVED, PAUSED] }, first: 100) {\n      totalCount\n      edges {\n        node {\n          id\n          title\n          state\n          nextDates(count: 5) {\n            date\n            at\n          }\n        }\n      }\n    }\n    campaignRuns(filter: { year: $year }, first: 100) {\n      totalCount\n      edges {\n        node {\n          id\n          title\n          state\n          openedAt\n          endsOn\n        }\n      }\n    }\n  }\n": typeof types.CampaignCalendarDocument,
    "\n  query CampaignApprovers {\n    members(filter: { role: UNION_CHAIR, state: ACTIVE }, first: 5) {\n      edges {\n        node {\n          id\n          displayName\n        }\n      }\n    }\n  }\n": typeof types.CampaignApproversDocument,
    "\n  query NamedRecipients($id: ID!, $first: Int, $offset: Int) {\n    node(id: $id) {\n      ... on Campaign {\n        named(first: $first, offset: $offset) {\n          totalCount\n          edges {\n            node {\n              id\n              class\n              name\n              unit {\n                id\n                fullName\n              }\n              idNumber {\n                state\n                text\n              }\n              phone {\n                state\n                text\n              }\n              note\n            }\n          }\n        }\n      }\n    }\n  }\n": typeof types.NamedRecipientsDocument,
    "\n  mutation CreateCampaign($input: CampaignInput!) {\n    createCampaign(input: $input) {\n      campaign {\n        id\n      }\n    }\n  }\n": typeof types.CreateCampaignDocument,
    "\n  mutation UpdateCampaign($input: UpdateCampaignInput!) {\n    updateCampaign(input: $input) {\n      campaign {\n        id\n        version\n      }\n    }\n  }\n": typeof types.UpdateCampaignDocument,
    "\n  mutation CopyCampaign($input: CopyCampaignInput!) {\n    copyCampaign(input: $input) {\n      campaign {\n        id\n      }\n    }\n  }\n": typeof types.CopyCampaignDocument,
    "\n  mutation SubmitCampaign($input: SubmitCampaignInput!) {\n    submitCampaign(input: $input) {\n      campaign {\n        id\n      }\n    }\n  }\n": typeof types.SubmitCampaignDocument,
    "\n  mutation DecideCampaign($input: DecideCampaignInput!) {\n    decideCampaign(input: $input) {\n      campaign {\n        id\n        state\n      }\n    }\n  }\n": typeof types.DecideCampaignDocument,
    "\n  mutation PauseCampaign($input: CampaignActionInput!) {\n    pauseCampaign(input: $input) {\n      campaign {\n        id\n      }\n    }\n  }\n": typeof types.PauseCampaignDocument,
    "\n  mutation ResumeCampaign($input: CampaignActionInput!) {\n    resumeCampaign(input: $input) {\n      campaign {\n        id\n      }\n    }\n  }\n": typeof types.ResumeCampaignDocument,
    "\n  mutation CancelCampaign($input: CampaignActionInput!) {\n    cancelCampaign(input: $input) {\n      campaign {\n        id\n      }\n    }\n  }\n": typeof types.CancelCampaignDocument,
    "\n  mutation OpenCampaignNow($input: CampaignActionInput!) {\n    openCampaignNow(input: $input) {\n      campaign {\n        id\n        runs {\n          id\n        }\n      }\n    }\n  }\n": typeof types.OpenCampaignNowDocument,
    "\n  mutation AddNamedRecipients($input: AddNamedRecipientsInput!) {\n    addNamedRecipients(input: $input) {\n      added\n    }\n  }\n": typeof types.AddNamedRecipientsDocument,
    "\n  mutation RemoveNamedRecipient($input: RemoveNamedRecipientInput!) {\n    removeNamedRecipient(input: $input) {\n      campaign {\n        id\n      }\n    }\n  }\n": typeof types.RemoveNamedRecipientDocument,
    "\n  mutation AddDictionaryTerm($input: AddDictionaryTermInput!) {\n    addDictionaryTerm(input: $input) {\n      term {\n        code\n      }\n    }\n  }\n": typeof types.AddDictionaryTermDocument,
    "\n  mutation ChangeDictionaryTerm($input: ChangeDictionaryTermInput!) {\n    changeDictionaryTerm(input: $input) {\n      term {\n        code\n      }\n    }\n  }\n": typeof types.ChangeDictionaryTermDocument,
    "\n  query PublicNotices($filter: PublicNoticeFilter, $first: Int, $offset: Int) {\n    publicNotices(filter: $filter, first: $first, offset: $offset) {\n      totalCount\n      edges {\n        node {\n          id\n          number\n          kind\n          channel\n          title\n          firstDay\n          lastDay\n          state\n          entryCount\n          unnamedCount\n          openObjections\n          unit {\n            fullName\n          }\n        }\n      }\n    }\n  }\n": typeof types.PublicNoticesDocument,
    "\n  query PublicNotice($id: ID!) {\n    node(id: $id) {\n      ... on PublicNotice {\n        id\n        number\n        kind\n        channel\n        title\n        contact\n        firstDay\n        workingDays\n        lastDay\n        uncertain\n        state\n        entryCount\n        unnamedCount\n        viewerCan\n        version\n        createdAt\n        unit {\n          fullName\n        }\n        entries {\n          id\n          seq\n          consented\n          name\n          unitName\n          item\n          amountBand\n          summary\n          state\n        }\n        postings {\n          id\n          place\n          postedOn\n          note\n          postedBy {\n            displayName\n          }\n          files {\n            id\n            link(thumbnail: true) {\n              url\n            }\n          }\n        }\n        objections {\n          id\n          receipt\n          source\n          text\n          state\n          receivedAt\n          entry {\n            seq\n            name\n          }\n        }\n      }\n    }\n    tenant {\n      name\n      uscc\n    }\n  }\n": typeof types.PublicNoticeDocument,
    "\n  query NoticeObjections($filter: NoticeObjectionFilter, $first: Int, $offset: Int) {\n    noticeObjections(filter: $filter, first: $first, offset: $offset) {\n      totalCount\n      edges {\n        node {\n          id\n          receipt\n          source\n          text\n          anonymous\n          state\n          receivedAt\n          handler {\n            displayName\n          }\n          entry {\n            seq\n            name\n          }\n          notice {\n            id\n            number\n            unit {\n              fullName\n            }\n          }\n        }\n      }\n    }\n  }\n": typeof types.NoticeObjectionsDocument,
    "\n  query NoticeObjection($id: ID!) {\n    node(id: $id) {\n      ... on NoticeObjection {\n        id\n        receipt\n        source\n        text\n        anonymous\n        state\n        receivedAt\n        investigatedAt\n        outcome\n        nextStep\n        decidedAt\n        viewerCan\n        version\n        receivedBy {\n          displayName\n        }\n        handler {\n          displayName\n        }\n        decidedBy {\n          displayName\n        }\n        entry {\n          seq\n          name\n          unitName\n          item\n          state\n        }\n        notice {\n          id\n          number\n          kind\n          title\n          firstDay\n          lastDay\n          unit {\n            fullName\n          }\n        }\n      }\n    }\n  }\n": typeof types.NoticeObjectionDocument,
    "\n  mutation UpdatePublicNotice($input: UpdatePublicNoticeInput!) {\n    updatePublicNotice(input: $input) {\n      notice {\n        id\n      }\n    }\n  }\n": typeof types.UpdatePublicNoticeDocument,
    "\n  mutation RecordPosting($input: RecordPostingInput!) {\n    recordPosting(input: $input) {\n      posting {\n        id\n      }\n    }\n  }\n": typeof types.RecordPostingDocument,
    "\n  mutation RecordObjection($input: RecordObjectionInput!) {\n    recordObjection(input: $input) {\n      objection {\n        id\n      }\n    }\n  }\n": typeof types.RecordObjectionDocument,
    "\n  mutation InvestigateObjection($input: InvestigateObjectionInput!) {\n    investigateObjection(input: $input) {\n      objection {\n        id\n      }\n    }\n  }\n": typeof types.InvestigateObjectionDocument,
    "\n  mutation DecideObjection($input: DecideObjectionInput!) {\n    decideObjection(input: $input) {\n      objection {\n        id\n      }\n    }\n  }\n": typeof types.DecideObjectionDocument,
    "\n  mutation RevealObjector($input: RevealObjectorInput!) {\n    revealObjector(input: $input) {\n      name\n      contact\n      hideAt\n    }\n  }\n": typeof types.RevealObjectorDocument,
    "\n  query NoticeCounts {\n    noticeCounts {\n      scheduled\n      running\n      endingSoon\n      openObjections\n    }\n  }\n": typeof types.NoticeCountsDocument,
    "\n  query FollowUps($filter: FollowUpFilter, $first: Int, $offset: Int) {\n    followUps(filter: $filter, first: $first, offset: $offset) {\n      totalCount\n      edges {\n        node {\n          id\n          kind\n          text\n          state\n          name\n          dueOn\n          overdue\n          createdAt\n          unit {\n            fullName\n          }\n          owner {\n            id\n            displayName\n          }\n        }\n      }\n    }\n  }\n": typeof types.FollowUpsDocument,
    "\n  query FollowUp($id: ID!) {\n    node(id: $id) {\n      ... on FollowUp {\n        id\n        kind\n        text\n        state\n        visitId\n        name\n        dueOn\n        overdue\n        result\n        createdAt\n        version\n        unit {\n          fullName\n        }\n        owner {\n          id\n          displayName\n        }\n      }\n    }\n  }\n": typeof types.FollowUpDocument,
    "\n  mutation UpdateFollowUp($input: UpdateFollowUpInput!) {\n    updateFollowUp(input: $input) {\n      followUp {\n        id\n      }\n    }\n  }\n": typeof types.UpdateFollowUpDocument,
    "\n  mutation ProposeApplication($input: ProposeApplicationInput!) {\n    proposeApplication(input: $input) {\n      application {\n        id\n      }\n    }\n  }\n": typeof types.ProposeApplicationDocument,
    "\n  mutation StartArchiveBulk($input: StartArchiveBulkInput!) {\n    startArchiveBulk(input: $input) {\n      bulk {\n        id\n      }\n    }\n  }\n": typeof types.StartArchiveBulkDocument,
    "\n  query ArchiveBulks {\n    archiveBulks {\n      id\n      action\n      note\n      state\n      total\n      dealt\n      refused\n      createdAt\n    }\n  }\n": typeof types.ArchiveBulksDocument,
    "\n  fragment ChangeParts on ArchiveChange {\n    id\n    kind\n    state\n    reason\n    archive {\n      id\n      number\n      headName\n    }\n    other {\n      id\n      number\n    }\n    households {\n      archiveId\n      number\n      before {\n        headName\n        size\n        members\n      }\n      after {\n        headName\n        size\n        members\n      }\n    }\n    proposedByName\n    proposedAt\n    reviewedByName\n    reviewedAt\n    opinion\n    undoneByName\n    undoneAt\n    undoReason\n    viewerCan\n    version\n  }\n": typeof types.ChangePartsFragmentDoc,
    "\n  query ArchiveChanges($states: [ArchiveChangeState!], $first: Int, $offset: Int) {\n    archiveChanges(states: $states, first: $first, offset: $offset) {\n      totalCount\n      edges {\n        node {\n          ...ChangeParts\n        }\n      }\n    }\n  }\n": typeof types.ArchiveChangesDocument,
    "\n  query ChangesOfArchive($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on Archive {\n        id\n        changes {\n          ...ChangeParts\n        }\n      }\n    }\n  }\n": typeof types.ChangesOfArchiveDocument,
    "\n  mutation ProposeHeadChange($input: ProposeHeadChangeInput!) {\n    proposeHeadChange(input: $input) {\n      change {\n        id\n      }\n    }\n  }\n": typeof types.ProposeHeadChangeDocument,
    "\n  mutation ProposeSplit($input: ProposeSplitInput!) {\n    proposeSplit(input: $input) {\n      change {\n        id\n      }\n    }\n  }\n": typeof types.ProposeSplitDocument,
    "\n  mutation ProposeMerge($input: ProposeMergeInput!) {\n    proposeMerge(input: $input) {\n      change {\n        id\n      }\n    }\n  }\n": typeof types.ProposeMergeDocument,
    "\n  mutation ReviewArchiveChange($input: ReviewArchiveChangeInput!) {\n    reviewArchiveChange(input: $input) {\n      change {\n        id\n      }\n    }\n  }\n": typeof types.ReviewArchiveChangeDocument,
    "\n  mutation WithdrawArchiveChange($input: WithdrawArchiveChangeInput!) {\n    withdrawArchiveChange(input: $input) {\n      change {\n        id\n      }\n    }\n  }\n": typeof types.WithdrawArchiveChangeDocument,
    "\n  mutation UndoArchiveChange($input: UndoArchiveChangeInput!) {\n    undoArchiveChange(input: $input) {\n      change {\n        id\n      }\n    }\n  }\n": typeof types.UndoArchiveChangeDocument,
    "\n  fragment CivilBatchParts on CivilBatch {\n    id\n    number\n    unit {\n      id\n      fullName\n    }\n    office\n    purpose\n    state\n    households\n    people\n    householdsAnswered\n    householdsFound\n    householdsWaiting\n    dueOn\n    overdue\n    listedByName\n    listedAt\n    fileAt\n    checksum\n    closedByName\n    closedAt\n    note\n    version\n  }\n": typeof types.CivilBatchPartsFragmentDoc,
    "\n  query CivilBatches($filter: CivilBatchFilter, $first: Int, $offset: Int) {\n    civilBatches(filter: $filter, first: $first, offset: $offset) {\n      totalCount\n      edges {\n        node {\n          ...CivilBatchParts\n        }\n      }\n    }\n  }\n": typeof types.CivilBatchesDocument,
    "\n  query CivilCandidates($readiness: [CivilReadiness!], $first: Int, $offset: Int) {\n    civilCandidates(readiness: $readiness, first: $first, offset: $offset) {\n      totalCount\n      edges {\n        node {\n          archiveId\n          number\n          headName\n          unit {\n            id\n            fullName\n          }\n          since\n          readiness\n          people\n          batchId\n          batchNumber\n        }\n      }\n    }\n  }\n": typeof types.CivilCandidatesDocument,
    "\n  query CivilReady($unitId: ID!) {\n    civilCandidates(unitId: $unitId, readiness: [READY], first: 1) {\n      totalCount\n    }\n  }\n": typeof types.CivilReadyDocument,
    "\n  query CivilBatch($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on CivilBatch {\n        ...CivilBatchParts\n      }\n    }\n  }\n": typeof types.CivilBatchDocument,
    "\n  query CivilMembers($id: ID!, $leftOut: Boolean!, $first: Int, $offset: Int) {\n    node(id: $id) {\n      __typename\n      ... on CivilBatch {\n        members(leftOut: $leftOut, first: $first, offset: $offset) {\n          totalCount\n          edges {\n            node {\n              archiveId\n              number\n              headName\n              leftOut\n              people\n              waiting\n              result\n              findings\n              documentNo\n              answeredOn\n              members {\n                name\n                result\n                findings\n              }\n            }\n          }\n        }\n      }\n    }\n  }\n": typeof types.CivilMembersDocument,
    "\n  mutation MakeCivilBatch($input: MakeCivilBatchInput!) {\n    makeCivilBatch(input: $input) {\n      batch {\n        id\n        number\n      }\n    }\n  }\n": typeof types.MakeCivilBatchDocument,
    "\n  mutation CloseCivilBatch($input: CloseCivilBatchInput!) {\n    closeCivilBatch(input: $input) {\n      batch {\n        id\n      }\n    }\n  }\n": typeof types.CloseCivilBatchDocument,
    "\n  fragment HoldParts on ArchiveHold {\n    id\n    reason\n    placedByName\n    placedAt\n    liftedByName\n    liftedAt\n    liftReason\n    viewerCan\n  }\n": typeof types.HoldPartsFragmentDoc,
    "\n  query HoldsOfArchive($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on Archive {\n        id\n        holds {\n          ...HoldParts\n        }\n      }\n    }\n  }\n": typeof types.HoldsOfArchiveDocument,
    "\n  fragment DisposalParts on ArchiveDisposal {\n    id\n    number\n    verdict\n    keepUntil\n    opinion\n    state\n    total\n    proposedByName\n    proposedAt\n    decidedByName\n    decidedAt\n    reason\n    viewerCan\n    version\n  }\n": typeof types.DisposalPartsFragmentDoc,
    "\n  query DueArchives($first: Int, $offset: Int) {\n    archives(filter: { states: [DISPOSAL_DUE] }, first: $first, offset: $offset) {\n      totalCount\n      edges {\n        node {\n          id\n          number\n          headName\n          category\n          unit {\n            id\n            fullName\n          }\n          createdAt\n          endedAs\n          endedOn\n          retainUntil\n          disposals {\n            id\n            number\n            state\n            verdict\n          }\n        }\n      }\n    }\n  }\n": typeof types.DueArchivesDocument,
    "\n  query ArchiveDisposals($states: [DisposalState!], $first: Int, $offset: Int) {\n    archiveDisposals(states: $states, first: $first, offset: $offset) {\n      totalCount\n      edges {\n        node {\n          ...DisposalParts\n        }\n      }\n    }\n  }\n": typeof types.ArchiveDisposalsDocument,
    "\n  query ArchiveDisposal($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on ArchiveDisposal {\n        ...DisposalParts\n        minutesFiles {\n          id\n          fileName\n        }\n        entries {\n          seq\n          archiveId\n          number\n          unitName\n          category\n          filedOn\n          endedOn\n          outcome\n          checksum\n        }\n      }\n    }\n  }\n": typeof types.ArchiveDisposalDocument,
    "\n  query DisposalsOfArchive($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on Archive {\n        id\n        disposals {\n          ...DisposalParts\n        }\n      }\n    }\n  }\n": typeof types.DisposalsOfArchiveDocument,
    "\n  mutation ProposeArchiveDisposal($input: ProposeArchiveDisposalInput!) {\n    proposeArchiveDisposal(input: $input) {\n      disposal {\n        id\n        number\n      }\n    }\n  }\n": typeof types.ProposeArchiveDisposalDocument,
    "\n  mutation DecideArchiveDisposal($input: DecideArchiveDisposalInput!) {\n    decideArchiveDisposal(input: $input) {\n      disposal {\n        id\n      }\n    }\n  }\n": typeof types.DecideArchiveDisposalDocument,
    "\n  mutation WithdrawArchiveDisposal($input: WithdrawArchiveDisposalInput!) {\n    withdrawArchiveDisposal(input: $input) {\n      disposal {\n        id\n      }\n    }\n  }\n": typeof types.WithdrawArchiveDisposalDocument,
    "\n  mutation HoldArchive($input: HoldArchiveInput!) {\n    holdArchive(input: $input) {\n      hold {\n        id\n      }\n    }\n  }\n": typeof types.HoldArchiveDocument,
    "\n  mutation LiftArchiveHold($input: LiftArchiveHoldInput!) {\n    liftArchiveHold(input: $input) {\n      hold {\n        id\n      }\n    }\n  }\n": typeof types.LiftArchiveHoldDocument,
    "\n  query ArchivesTotal($filter: ArchiveFilter) {\n    archives(filter: $filter, first: 1) {\n      totalCount\n    }\n  }\n": typeof types.ArchivesTotalDocument,
    "\n  query Archives($filter: ArchiveFilter, $order: ArchiveOrder, $first: Int, $offset: Int) {\n    archives(filter: $filter, order: $order, first: $first, offset: $offset) {\n      edges {\n        node {\n          id\n          number\n          headName\n          sex\n          age\n          state\n          tier\n          flow\n          category\n          unit {\n            id\n            fullName\n          }\n          owner {\n            id\n            displayName\n          }\n          idNumber {\n            state\n            text\n          }\n          phone {\n            state\n            text\n          }\n          missingPapers\n          idDoubts\n          lacksGuardian\n          mainCause\n          householdSize\n          hasDisability\n          isModelWorker\n          incomeYear\n          rigidYear\n          netPerHeadMonth\n          bankName\n          noticeConsent\n          provenance\n          lastVisitedOn\n          createdAt\n          updatedAt\n        }\n      }\n    }\n  }\n": typeof types.ArchivesDocument,
    "\n  query ArchiveQueues {\n    archiveQueues {\n      active\n      neverVisited\n      unvisitedYear\n      unchangedYear\n      missingPhone\n      missingBank\n      expiring\n      neverHelped\n      outOfStep\n      expiringConsents\n      missingPapers\n      idUnverified\n      unowned\n      survey\n      appraisal\n      check\n      notice\n      approval\n      returned\n      recheck\n      leaving\n      watch\n      disposal\n    }\n  }\n": typeof types.ArchiveQueuesDocument,
    "\n  fragment ArchiveDetail on Archive {\n    id\n    number\n    state\n    tier\n    flow\n    category\n    unit {\n      id\n      fullName\n    }\n    owner {\n      id\n      displayName\n    }\n    duties {\n      duty\n      named\n      member {\n        id\n        displayName\n      }\n    }\n    headName\n    idNumber {\n      state\n      text\n    }\n    idDoubts\n    lacksGuardian\n    sex\n    age\n    phone {\n      state\n      text\n    }\n    address {\n      state\n      text\n    }\n    nation\n    employment\n    isModelWorker\n    isMigrant\n    isSingleParent\n    hasDisability\n    householdSize\n    mainCause\n    otherCauses\n    causeNote\n    health {\n      state\n      text\n    }\n    wish\n    incomeYear\n    rigidYear\n    netPerHeadMonth\n    bankName\n    bankCard {\n      state\n      text\n    }\n    bankAccountName\n    political\n    marriage\n    registerType\n    registerArea\n    postcode\n    otherContact {\n      state\n      text\n    }\n    healthState {\n      state\n      text\n    }\n    disabilityType {\n      state\n      text\n    }\n    disabilityCertificate {\n      state\n      text\n    }\n    workplace\n    unitNature\n    enterpriseState\n    industry\n    workState\n    workedSince\n    modelWorker\n    contractSignedOn\n    contractTerm\n    membershipProof\n    filedNumber\n    filedOn\n    filedSeenAt\n    incomeOwnMonth\n    incomeOtherYear\n    housing\n    housingArea\n    medicalInsurance\n    canSelfHelp\n    isZeroEmployment\n    dibaoMonth\n    dibaoCertificate {\n      state\n      text\n    }\n    bank\n    opinions {\n      body\n      text\n      signer\n      signedOn\n    }\n    birthDate\n    missing\n    fieldSources {\n      field\n      from\n      at\n      by\n    }\n    members {\n      id\n      name\n      relation\n      idNumber {\n        state\n        text\n      }\n      idDoubts\n      sex\n      age\n      status\n      workplace\n      health {\n        state\n        text\n      }\n      hasDisability\n      incomeMonth\n      relationCode\n      political\n      identity\n      education\n      enrolledYear\n      studyYears\n      medicalInsurance\n      modelWorker\n      healthState {\n        state\n        text\n      }\n      disabilityType {\n        state\n        text\n      }\n      disabilityCertificate {\n        state\n        text\n      }\n      birthDate\n      fieldSources {\n        field\n        from\n        at\n        by\n      }\n    }\n    consents {\n      id\n      personId\n      personName\n      purpose\n      textVersion\n      channel\n      signedOn\n      validTo\n      guardianName\n      guardianRelation\n      withdrawnAt\n    }\n    noticeConsent\n    provenance\n    importedExtra\n    lastVisitedOn\n    endedOn\n    retainUntil\n    viewerCan\n    version\n    createdAt\n    updatedAt\n  }\n": typeof types.ArchiveDetailFragmentDoc,
    "\n  query Archive($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on Archive {\n        ...ArchiveDetail\n      }\n    }\n  }\n": typeof types.ArchiveDocument,
    "\n  query ArchiveHistory($id: ID!, $first: Int, $after: String) {\n    node(id: $id) {\n      __typename\n      ... on Archive {\n        history(first: $first, after: $after) {\n          pageInfo {\n            hasNextPage\n            endCursor\n          }\n          edges {\n            node {\n              id\n              at\n              actorName\n              kind\n              version\n              reason\n              changes {\n                field\n                before\n                after\n              }\n            }\n          }\n        }\n      }\n    }\n  }\n": typeof types.ArchiveHistoryDocument,
    "\n  query ArchiveVersions($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on Archive {\n        versions {\n          version\n          at\n          actorName\n          kind\n          reason\n        }\n      }\n    }\n  }\n": typeof types.ArchiveVersionsDocument,
    "\n  query ArchiveDifferences($id: ID!, $from: Int!, $to: Int!) {\n    node(id: $id) {\n      __typename\n      ... on Archive {\n        differences(from: $from, to: $to) {\n          field\n          before\n          after\n        }\n      }\n    }\n  }\n": typeof types.ArchiveDifferencesDocument,
    "\n  mutation CreateArchive($input: ArchiveInput!) {\n    createArchive(input: $input) {\n      archive {\n        id\n      }\n      heldElsewhere\n    }\n  }\n": typeof types.CreateArchiveDocument,
    "\n  mutation UpdateArchive($input: UpdateArchiveInput!) {\n    updateArchive(input: $input) {\n      archive {\n        id\n      }\n    }\n  }\n": typeof types.UpdateArchiveDocument,
    "\n  mutation CancelArchive($input: CancelArchiveInput!) {\n    cancelArchive(input: $input) {\n      archive {\n        id\n      }\n    }\n  }\n": typeof types.CancelArchiveDocument,
    "\n  mutation GiveConsent($input: GiveConsentInput!) {\n    giveConsent(input: $input) {\n      archive {\n        id\n      }\n    }\n  }\n": typeof types.GiveConsentDocument,
    "\n  mutation WithdrawConsent($input: WithdrawConsentInput!) {\n    withdrawConsent(input: $input) {\n      archive {\n        id\n      }\n    }\n  }\n": typeof types.WithdrawConsentDocument,
    "\n  query OwnerName($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on Member {\n        id\n        displayName\n      }\n    }\n  }\n": typeof types.OwnerNameDocument,
    "\n  query ArchiveApplications($id: ID!) {\n    applications(filter: { archiveId: $id }, first: 50) {\n      edges {\n        node {\n          id\n          number\n          item\n          state\n          asked\n          approved\n          updatedAt\n        }\n      }\n    }\n  }\n": typeof types.ArchiveApplicationsDocument,
    "\n  mutation SetArchiveDuties($input: SetArchiveDutiesInput!) {\n    setArchiveDuties(input: $input) {\n      archive {\n        id\n      }\n    }\n  }\n": typeof types.SetArchiveDutiesDocument,
    "\n  fragment ExitParts on ArchiveExit {\n    id\n    round\n    state\n    cause\n    note\n    findings {\n      condition\n      verdict\n      evidence\n    }\n    heldOn\n    present\n    inFavour\n    against\n    minutes\n    files {\n      ...ProgressFile\n    }\n    assessmentId\n    proposedByName\n    proposedAt\n    outcome\n    endedAt\n    relapsedAt\n    viewerCan\n    version\n  }\n": typeof types.ExitPartsFragmentDoc,
    "\n  mutation ProposeArchiveExit($input: ProposeArchiveExitInput!) {\n    proposeArchiveExit(input: $input) {\n      exit {\n        id\n      }\n    }\n  }\n": typeof types.ProposeArchiveExitDocument,
    "\n  mutation WithdrawArchiveExit($input: WithdrawArchiveExitInput!) {\n    withdrawArchiveExit(input: $input) {\n      exit {\n        id\n      }\n    }\n  }\n": typeof types.WithdrawArchiveExitDocument,
    "\n  fragment HandoverParts on ArchiveHandover {\n    id\n    state\n    reason\n    receiverName\n    archive {\n      id\n      number\n      headName\n    }\n    proposedByName\n    proposedAt\n    reviewedByName\n    reviewedAt\n    opinion\n    expiresOn\n    outcome\n    endedAt\n    receipt {\n      number\n    }\n    viewerCan\n    version\n  }\n": typeof types.HandoverPartsFragmentDoc,
    "\n  fragment OfferParts on ArchiveOffer {\n    id\n    state\n    giverName\n    headMasked\n    reason\n    offeredByName\n    offeredAt\n    expiresOn\n    answeredByName\n    outcome\n    endedAt\n    archive {\n      id\n      number\n    }\n    receipt {\n      number\n    }\n    viewerCan\n    version\n  }\n": typeof types.OfferPartsFragmentDoc,
    "\n  query ArchiveHandovers($states: [ArchiveHandoverState!], $first: Int, $offset: Int) {\n    archiveHandovers(states: $states, first: $first, offset: $offset) {\n      totalCount\n      edges {\n        node {\n          ...HandoverParts\n        }\n      }\n    }\n  }\n": typeof types.ArchiveHandoversDocument,
    "\n  query ArchiveOffers($states: [ArchiveOfferState!], $first: Int, $offset: Int) {\n    archiveOffers(states: $states, first: $first, offset: $offset) {\n      totalCount\n      edges {\n        node {\n          ...OfferParts\n        }\n      }\n    }\n  }\n": typeof types.ArchiveOffersDocument,
    "\n  query HandoversOfArchive($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on Archive {\n        id\n        handovers {\n          ...HandoverParts\n        }\n        receivedBy {\n          ...OfferParts\n        }\n      }\n    }\n  }\n": typeof types.HandoversOfArchiveDocument,
    "\n  query HandoverDestinations($search: String!) {\n    handoverDestinations(search: $search) {\n      id\n      name\n      uscc\n    }\n  }\n": typeof types.HandoverDestinationsDocument,
    "\n  mutation ProposeHandover($input: ProposeHandoverInput!) {\n    proposeHandover(input: $input) {\n      handover {\n        id\n      }\n    }\n  }\n": typeof types.ProposeHandoverDocument,
    "\n  mutation ReviewHandover($input: ReviewHandoverInput!) {\n    reviewHandover(input: $input) {\n      handover {\n        id\n      }\n    }\n  }\n": typeof types.ReviewHandoverDocument,
    "\n  mutation WithdrawHandover($input: WithdrawHandoverInput!) {\n    withdrawHandover(input: $input) {\n      handover {\n        id\n      }\n    }\n  }\n": typeof types.WithdrawHandoverDocument,
    "\n  mutation AcceptArchiveOffer($input: AcceptArchiveOfferInput!) {\n    acceptArchiveOffer(input: $input) {\n      offer {\n        id\n      }\n    }\n  }\n": typeof types.AcceptArchiveOfferDocument,
    "\n  mutation DeclineArchiveOffer($input: DeclineArchiveOfferInput!) {\n    declineArchiveOffer(input: $input) {\n      offer {\n        id\n      }\n    }\n  }\n": typeof types.DeclineArchiveOfferDocument,
    "\n  query IntakeRules {\n    intakeSettings {\n      twoSurveyors\n      startDays\n      surveyDays\n      appraisalDays\n      checkDays\n      returnDays\n      decisionDays\n      recheckDays\n      recheckMonths\n      monitorMonths\n      callBackMonths\n      exitAppraisal\n      exitNotice\n      paperDays\n      consentDays\n      civilDays\n      retentionYears\n      version\n    }\n    documentRequirements {\n      id\n      kind\n      cause\n      category\n      maxAgeMonths\n      area\n    }\n  }\n": typeof types.IntakeRulesDocument,
    "\n  mutation UpdateIntakeSettings($input: UpdateIntakeSettingsInput!) {\n    updateIntakeSettings(input: $input) {\n      settings {\n        version\n      }\n    }\n  }\n": typeof types.UpdateIntakeSettingsDocument,
    "\n  mutation AddDocumentRequirement($input: AddDocumentRequirementInput!) {\n    addDocumentRequirement(input: $input) {\n      requirement {\n        id\n      }\n    }\n  }\n": typeof types.AddDocumentRequirementDocument,
    "\n  mutation RemoveDocumentRequirement($input: RemoveDocumentRequirementInput!) {\n    removeDocumentRequirement(input: $input) {\n      id\n    }\n  }\n": typeof types.RemoveDocumentRequirementDocument,
    "\n  fragment MeansPaperParts on MeansPaper {\n    attachmentId\n    fileName\n    sha256\n  }\n": typeof types.MeansPaperPartsFragmentDoc,
    "\n  fragment MeansExplanationParts on MeansExplanation {\n    incomes {\n      personId\n      kind\n      amount\n      months\n      total\n      counted\n      documentNo\n      evidence {\n        ...MeansPaperParts\n      }\n    }\n    labour {\n      personId\n      standing\n      age\n      months\n      monthly\n      total\n      note\n      evidence {\n        ...MeansPaperParts\n      }\n    }\n    spendings {\n      personId\n      kind\n      amount\n      months\n      total\n      counted\n      ofCause\n      documentNo\n      evidence {\n        ...MeansPaperParts\n      }\n    }\n    income\n    spending\n    net\n    causeCost\n    persons\n    standard {\n      areaCode\n      residence\n      monthly\n      effectiveFrom\n      documentNo\n    }\n    operator\n    rulesNo\n    checks {\n      category\n      rule {\n        code\n        title\n        expression\n      }\n      multipleBP\n      left\n      right\n      satisfied\n      failure\n    }\n    exclusions {\n      code\n      title\n      documentNo\n      exception\n      note\n      harmless\n      evidence {\n        ...MeansPaperParts\n      }\n    }\n    satisfied\n    excluded\n    proposed\n  }\n": typeof types.MeansExplanationPartsFragmentDoc,
    "\n  fragment MeansTestParts on MeansTest {\n    sheet {\n      version\n      areaCode\n      residence\n      incomes {\n        personId\n        kind\n        amount\n        months\n        note\n        evidenceIds\n      }\n      spendings {\n        personId\n        kind\n        amount\n        months\n        ofCause\n        note\n        evidenceIds\n      }\n      findings {\n        code\n        exception\n        note\n        evidenceIds\n      }\n      exemptions {\n        personId\n        note\n        evidenceIds\n      }\n      updatedByName\n      updatedAt\n    }\n    explanation {\n      ...MeansExplanationParts\n    }\n    assessments {\n      id\n      archiveVersion\n      sheetVersion\n      explanation {\n        ...MeansExplanationParts\n      }\n      madeByName\n      madeAt\n      confirmation {\n        category\n        reason\n        archiveVersion\n        byName\n        at\n      }\n    }\n    current\n    exclusions {\n      code\n      title\n      exceptions\n    }\n    viewerCan\n  }\n": typeof types.MeansTestPartsFragmentDoc,
    "\n  query MeansTest($archiveId: ID!) {\n    meansTest(archiveId: $archiveId) {\n      ...MeansTestParts\n    }\n  }\n": typeof types.MeansTestDocument,
    "\n  query PreviewMeansTest($input: MeansLinesInput!) {\n    previewMeansTest(input: $input) {\n      ...MeansExplanationParts\n    }\n  }\n": typeof types.PreviewMeansTestDocument,
    "\n  mutation SaveMeansLines($input: SaveMeansLinesInput!) {\n    saveMeansLines(input: $input) {\n      test {\n        ...MeansTestParts\n      }\n    }\n  }\n": typeof types.SaveMeansLinesDocument,
    "\n  mutation AssessArchive($input: AssessArchiveInput!) {\n    assessArchive(input: $input) {\n      test {\n        current\n      }\n    }\n  }\n": typeof types.AssessArchiveDocument,
    "\n  mutation ConfirmAssessment($input: ConfirmAssessmentInput!) {\n    confirmAssessment(input: $input) {\n      archive {\n        id\n      }\n    }\n  }\n": typeof types.ConfirmAssessmentDocument,
    "\n  mutation OpenWorkerAccess($input: OpenWorkerAccessInput!) {\n    openWorkerAccess(input: $input) {\n      link\n    }\n  }\n": typeof types.OpenWorkerAccessDocument,
    "\n  query MyHouseholds($filter: ArchiveFilter!, $first: Int) {\n    archives(filter: $filter, order: LAST_VISITED, first: $first) {\n      totalCount\n      edges {\n        node {\n          id\n          number\n          headName\n          state\n          category\n          unit {\n            fullName\n          }\n          missingPapers\n          lacksGuardian\n          lastVisitedOn\n        }\n      }\n    }\n  }\n": typeof types.MyHouseholdsDocument,
    "\n  query MyHousehold($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on Archive {\n        id\n        number\n        headName\n        state\n        category\n        mainCause\n        unit {\n          fullName\n        }\n        idNumber {\n          state\n          text\n        }\n        phone {\n          state\n          text\n        }\n        address {\n          state\n          text\n        }\n        wish\n        missingPapers\n        lacksGuardian\n        lastVisitedOn\n        viewerCan\n        members {\n          id\n          name\n          relation\n          age\n          status\n          idNumber {\n            state\n            text\n          }\n        }\n      }\n    }\n    applications(filter: {\n        archiveId: $id\n        states: [DRAFT, SUBMITTED, NEED_MORE, ACCEPTED, UNDER_REVIEW, RETURNED, NOTICE, OBJECTION, APPROVED]\n      }\n      first: 20\n    ) {\n      edges {\n        node {\n          id\n          number\n          item\n          state\n          asked\n        }\n      }\n    }\n  }\n": typeof types.MyHouseholdDocument,
    "\n  mutation SaveArchiveDraft($input: ArchiveInput!) {\n    saveArchiveDraft(input: $input) {\n      archive {\n        id\n      }\n      heldElsewhere\n    }\n  }\n": typeof types.SaveArchiveDraftDocument,
    "\n  query ArchiveProgress($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on Archive {\n        id\n        progress {\n          round\n          since\n          dueOn\n          dueUncertain\n          overdue\n          told\n          steps {\n            at\n            actorName\n            from\n            to\n            opinion\n          }\n          papers {\n            id\n            kind\n            issuer\n            issuedOn\n            expiresOn\n            note\n            state\n            refusal\n            filedAt\n            attachment {\n              ...ProgressFile\n            }\n          }\n          missing\n          returns {\n            missing\n            note\n            returnedByName\n            returnedAt\n            answeredAt\n          }\n          surveys {\n            surveyedOn\n            surveyorName\n            secondName\n            informant\n            findings {\n              section\n              text\n            }\n            matches\n            conclusion\n            files {\n              ...ProgressFile\n            }\n          }\n          appraisals {\n            heldOn\n            present\n            inFavour\n            against\n            minutes\n            passed\n            recordedByName\n            files {\n              ...ProgressFile\n            }\n          }\n          checks {\n            listedAt\n            batchId\n            batchNumber\n            answeredOn\n            result\n            findings\n            documentNo\n            answeredByName\n            files {\n              ...ProgressFile\n            }\n          }\n          callBacks {\n            calledOn\n            way\n            situation\n            stable\n            recordedByName\n          }\n          stalePaper {\n            since\n            dueOn\n            overdue\n            told\n          }\n          viewerCan\n        }\n        exits {\n          ...ExitParts\n        }\n      }\n    }\n  }\n": typeof types.ArchiveProgressDocument,
    "\n  fragment ProgressFile on Attachment {\n    id\n    fileName\n  }\n": typeof types.ProgressFileFragmentDoc,
    "\n  mutation SubmitArchive($input: SubmitArchiveInput!) {\n    submitArchive(input: $input) {\n      archive {\n        id\n      }\n    }\n  }\n": typeof types.SubmitArchiveDocument,
    "\n  mutation StartSurvey($input: ArchiveStepInput!) {\n    startSurvey(input: $input) {\n      archive {\n        id\n      }\n    }\n  }\n": typeof types.StartSurveyDocument,
    "\n  mutation FinishSurvey($input: FinishSurveyInput!) {\n    finishSurvey(input: $input) {\n      archive {\n        id\n      }\n    }\n  }\n": typeof types.FinishSurveyDocument,
    "\n  mutation AppraiseArchive($input: AppraiseArchiveInput!) {\n    appraiseArchive(input: $input) {\n      archive {\n        id\n      }\n    }\n  }\n": typeof types.AppraiseArchiveDocument,
    "\n  mutation AnswerCheck($input: AnswerCheckInput!) {\n    answerCheck(input: $input) {\n      archive {\n        id\n      }\n    }\n  }\n": typeof types.AnswerCheckDocument,
    "\n  mutation ReturnArchive($input: ReturnArchiveInput!) {\n    returnArchive(input: $input) {\n      archive {\n        id\n      }\n    }\n  }\n": typeof types.ReturnArchiveDocument,
    "\n  mutation RejectArchive($input: RejectArchiveInput!) {\n    rejectArchive(input: $input) {\n      archive {\n        id\n      }\n    }\n  }\n": typeof types.RejectArchiveDocument,
    "\n  mutation WithdrawArchive($input: ArchiveStepInput!) {\n    withdrawArchive(input: $input) {\n      archive {\n        id\n      }\n    }\n  }\n": typeof types.WithdrawArchiveDocument,
    "\n  mutation KeepArchive($input: ArchiveStepInput!) {\n    keepArchive(input: $input) {\n      archive {\n        id\n      }\n    }\n  }\n": typeof types.KeepArchiveDocument,
    "\n  mutation MonitorArchive($input: ArchiveStepInput!) {\n    monitorArchive(input: $input) {\n      archive {\n        id\n      }\n    }\n  }\n": typeof types.MonitorArchiveDocument,
    "\n  mutation CallBackArchive($input: CallBackInput!) {\n    callBackArchive(input: $input) {\n      archive {\n        id\n      }\n    }\n  }\n": typeof types.CallBackArchiveDocument,
    "\n  mutation RelapseArchive($input: ArchiveStepInput!) {\n    relapseArchive(input: $input) {\n      archive {\n        id\n      }\n    }\n  }\n": typeof types.RelapseArchiveDocument,
    "\n  mutation CloseArchive($input: ArchiveStepInput!) {\n    closeArchive(input: $input) {\n      archive {\n        id\n      }\n    }\n  }\n": typeof types.CloseArchiveDocument,
    "\n  mutation FilePaper($input: FilePaperInput!) {\n    filePaper(input: $input) {\n      archive {\n        id\n      }\n    }\n  }\n": typeof types.FilePaperDocument,
    "\n  mutation CheckPaper($input: CheckPaperInput!) {\n    checkPaper(input: $input) {\n      archive {\n        id\n      }\n    }\n  }\n": typeof types.CheckPaperDocument,
    "\n  mutation RemovePaper($input: RemovePaperInput!) {\n    removePaper(input: $input) {\n      archive {\n        id\n      }\n    }\n  }\n": typeof types.RemovePaperDocument,
    "\n  query ProgressFileLink($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on Attachment {\n        link {\n          url\n        }\n      }\n    }\n  }\n": typeof types.ProgressFileLinkDocument,
    "\n  mutation FinishCheck($input: ArchiveStepInput!) {\n    finishCheck(input: $input) {\n      archive {\n        id\n      }\n    }\n  }\n": typeof types.FinishCheckDocument,
    "\n  mutation RenewPaperCopy($input: RenewPaperCopyInput!) {\n    renewPaperCopy(input: $input) {\n      archive {\n        id\n      }\n    }\n  }\n": typeof types.RenewPaperCopyDocument,
    "\n  query DibaoStandards {\n    dibaoStandards {\n      id\n      areaCode\n      residence\n      monthly\n      effectiveFrom\n      effectiveTo\n      documentNo\n      ownerName\n      version\n    }\n  }\n": typeof types.DibaoStandardsDocument,
    "\n  mutation SaveDibaoStandard($input: SaveDibaoStandardInput!) {\n    saveDibaoStandard(input: $input) {\n      standard {\n        id\n      }\n    }\n  }\n": typeof types.SaveDibaoStandardDocument,
    "\n  query MeansRules {\n    meansRules {\n      number\n      effectiveFrom\n      note\n      savedByName\n      savedAt\n      ownerName\n      parameters {\n        operator\n        deepBP\n        relativeBP\n        accidentBP\n        minimumWage\n        workingAge {\n          from\n          men\n          women\n        }\n        incomes {\n          kind\n          counted\n          documentNo\n        }\n        spendings {\n          kind\n          counted\n          documentNo\n        }\n        exclusions {\n          code\n          title\n          documentNo\n          exceptions\n        }\n        localRules {\n          code\n          title\n          category\n          expression\n          documentNo\n        }\n      }\n    }\n    meansVariables {\n      name\n      type\n    }\n  }\n": typeof types.MeansRulesDocument,
    "\n  mutation SaveMeansRules($input: SaveMeansRulesInput!) {\n    saveMeansRules(input: $input) {\n      rules {\n        number\n      }\n    }\n  }\n": typeof types.SaveMeansRulesDocument,
    "\n  query CheckMeansExpression($expression: String!) {\n    checkMeansExpression(expression: $expression) {\n      problem {\n        line\n        column\n        message\n      }\n    }\n  }\n": typeof types.CheckMeansExpressionDocument,
    "\n  fragment MeansTrialParts on MeansTrial {\n    id\n    state\n    rulesNo\n    rulesOwnerName\n    total\n    createdByName\n    createdAt\n    finishedAt\n    result {\n      tried\n      noFigures\n      noStandard\n      changed\n      categories {\n        category\n        filed\n        before\n        after\n        entered\n        left\n        budget\n      }\n      moves {\n        from\n        to\n        households\n      }\n      budget\n    }\n  }\n": typeof types.MeansTrialPartsFragmentDoc,
    "\n  query MeansTrials {\n    meansTrials {\n      ...MeansTrialParts\n    }\n  }\n": typeof types.MeansTrialsDocument,
    "\n  mutation StartMeansTrial($input: StartMeansTrialInput!) {\n    startMeansTrial(input: $input) {\n      trial {\n        id\n      }\n    }\n  }\n": typeof types.StartMeansTrialDocument,
    "\n  query TrialHouseholds($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on MeansTrial {\n        affected {\n          archiveId\n          number\n          headName\n          unitName\n          was\n          becomes\n        }\n      }\n    }\n  }\n": typeof types.TrialHouseholdsDocument,
    "\n  query Jobs {\n    jobCounts {\n      pending\n      dead\n      held\n    }\n    deadJobs {\n      id\n      kind\n      attempts\n      lastError\n      createdAt\n    }\n  }\n": typeof types.JobsDocument,
    "\n  mutation RetryJob($input: RetryJobInput!) {\n    retryJob(input: $input) {\n      counts {\n        dead\n      }\n    }\n  }\n": typeof types.RetryJobDocument,
    "\n  query Members($filter: MemberFilter, $first: Int, $offset: Int) {\n    members(filter: $filter, first: $first, offset: $offset) {\n      totalCount\n      edges {\n        node {\n          ...MemberDetail\n        }\n      }\n    }\n  }\n": typeof types.MembersDocument,
    "\n  fragment MemberDetail on Member {\n    id\n    displayName\n    login\n    title\n    unit {\n      id\n      fullName\n    }\n    phone\n    state\n    roles {\n      id\n      role\n      unit {\n        id\n        fullName\n      }\n      validFrom\n      validTo\n    }\n    version\n    createdAt\n  }\n": typeof types.MemberDetailFragmentDoc,
    "\n  query Member($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on Member {\n        ...MemberDetail\n      }\n    }\n  }\n": typeof types.MemberDocument,
    "\n  query TenantKind {\n    tenant {\n      id\n      kind\n    }\n  }\n": typeof types.TenantKindDocument,
    "\n  query Invitations {\n    invitations {\n      id\n      login\n      displayName\n      title\n      unit {\n        id\n        fullName\n      }\n      roles {\n        role\n        unitId\n      }\n      createdAt\n      expiresAt\n    }\n  }\n": typeof types.InvitationsDocument,
    "\n  mutation InviteMember($input: InviteMemberInput!) {\n    inviteMember(input: $input) {\n      invitation {\n        id\n        displayName\n      }\n      url\n    }\n  }\n": typeof types.InviteMemberDocument,
    "\n  mutation RevokeInvitation($input: RevokeInvitationInput!) {\n    revokeInvitation(input: $input) {\n      invitation {\n        id\n      }\n    }\n  }\n": typeof types.RevokeInvitationDocument,
    "\n  mutation UpdateMember($input: UpdateMemberInput!) {\n    updateMember(input: $input) {\n      member {\n        id\n      }\n    }\n  }\n": typeof types.UpdateMemberDocument,
    "\n  mutation AssignRole($input: AssignRoleInput!) {\n    assignRole(input: $input) {\n      member {\n        id\n      }\n    }\n  }\n": typeof types.AssignRoleDocument,
    "\n  mutation RevokeRole($input: RevokeRoleInput!) {\n    revokeRole(input: $input) {\n      member {\n        id\n      }\n    }\n  }\n": typeof types.RevokeRoleDocument,
    "\n  mutation EndMemberSessions($input: EndMemberSessionsInput!) {\n    endMemberSessions(input: $input) {\n      ended\n    }\n  }\n": typeof types.EndMemberSessionsDocument,
    "\n  query MySessions {\n    mySessions {\n      id\n      createdAt\n      lastSeenAt\n      expiresAt\n      ip\n      userAgent\n      current\n    }\n  }\n": typeof types.MySessionsDocument,
    "\n  mutation RevokeSession($input: RevokeSessionInput!) {\n    revokeSession(input: $input) {\n      session {\n        id\n      }\n    }\n  }\n": typeof types.RevokeSessionDocument,
    "\n  mutation ChangePassword($input: ChangePasswordInput!) {\n    changePassword(input: $input) {\n      viewer {\n        accountId\n      }\n    }\n  }\n": typeof types.ChangePasswordDocument,
    "\n  query Invitation($token: String!) {\n    invitation(token: $token) {\n      tenantName\n      login\n      displayName\n      accountExists\n      expiresAt\n    }\n  }\n": typeof types.InvitationDocument,
    "\n  mutation AcceptInvitation($input: AcceptInvitationInput!) {\n    acceptInvitation(input: $input) {\n      viewer {\n        accountId\n      }\n    }\n  }\n": typeof types.AcceptInvitationDocument,
    "\n  query NotificationPreference {\n    notificationPreference {\n      email\n    }\n  }\n": typeof types.NotificationPreferenceDocument,
    "\n  mutation SetNotificationPreference($input: SetNotificationPreferenceInput!) {\n    setNotificationPreference(input: $input) {\n      preference {\n        email\n      }\n    }\n  }\n": typeof types.SetNotificationPreferenceDocument,
    "\n  mutation Login($input: LoginInput!) {\n    login(input: $input) {\n      viewer {\n        accountId\n      }\n    }\n  }\n": typeof types.LoginDocument,
    "\n  query Notifications($unreadOnly: Boolean, $first: Int, $offset: Int) {\n    notifications(unreadOnly: $unreadOnly, first: $first, offset: $offset) {\n      totalCount\n      edges {\n        node {\n          id\n          title\n          body\n          link\n          createdAt\n          readAt\n        }\n      }\n    }\n  }\n": typeof types.NotificationsDocument,
    "\n  mutation MarkNotificationsRead($input: MarkNotificationsReadInput!) {\n    markNotificationsRead(input: $input) {\n      unread\n    }\n  }\n": typeof types.MarkNotificationsReadDocument,
    "\n  query Tenant {\n    tenant {\n      id\n      kind\n      name\n      shortName\n      uscc\n      areaCode\n      state\n      version\n      parent {\n        id\n        name\n      }\n      settings {\n        noticeWorkdays\n        overdueDays\n        twoHandlers\n      }\n    }\n  }\n": typeof types.TenantDocument,
    "\n  mutation UpdateTenant($input: UpdateTenantInput!) {\n    updateTenant(input: $input) {\n      tenant {\n        id\n      }\n    }\n  }\n": typeof types.UpdateTenantDocument,
    "\n  query Unit($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on Unit {\n        kind\n        name\n        code\n        memberCount\n        version\n      }\n    }\n  }\n": typeof types.UnitDocument,
    "\n  mutation CreateUnit($input: CreateUnitInput!) {\n    createUnit(input: $input) {\n      unit {\n        id\n      }\n    }\n  }\n": typeof types.CreateUnitDocument,
    "\n  mutation UpdateUnit($input: UpdateUnitInput!) {\n    updateUnit(input: $input) {\n      unit {\n        id\n      }\n    }\n  }\n": typeof types.UpdateUnitDocument,
    "\n  mutation MoveUnit($input: MoveUnitInput!) {\n    moveUnit(input: $input) {\n      unit {\n        id\n      }\n    }\n  }\n": typeof types.MoveUnitDocument,
    "\n  mutation DissolveUnit($input: DissolveUnitInput!) {\n    dissolveUnit(input: $input) {\n      unit {\n        id\n      }\n    }\n  }\n": typeof types.DissolveUnitDocument,
    "\n  query Sites {\n    sites {\n      id\n      kind\n      name\n      unit {\n        id\n        fullName\n      }\n      parentId\n      address\n      phone\n      openHours\n      state\n      version\n    }\n  }\n": typeof types.SitesDocument,
    "\n  mutation CreateSite($input: CreateSiteInput!) {\n    createSite(input: $input) {\n      site {\n        id\n      }\n    }\n  }\n": typeof types.CreateSiteDocument,
    "\n  mutation UpdateSite($input: UpdateSiteInput!) {\n    updateSite(input: $input) {\n      site {\n        id\n      }\n    }\n  }\n": typeof types.UpdateSiteDocument,
    "\n  query Subordinates($filter: SubordinateFilter, $first: Int, $offset: Int) {\n    subordinates(filter: $filter, first: $first, offset: $offset) {\n      totalCount\n      edges {\n        node {\n          id\n          kind\n          name\n          shortName\n          uscc\n          areaCode\n          state\n          suspendedReason\n          parent {\n            id\n            name\n          }\n          version\n          createdAt\n        }\n      }\n    }\n  }\n": typeof types.SubordinatesDocument,
    "\n  mutation AdmitTenant($input: AdmitTenantInput!) {\n    admitTenant(input: $input) {\n      tenant {\n        id\n        name\n      }\n      invitationUrl\n    }\n  }\n": typeof types.AdmitTenantDocument,
    "\n  mutation SuspendTenant($input: SuspendTenantInput!) {\n    suspendTenant(input: $input) {\n      tenant {\n        id\n      }\n    }\n  }\n": typeof types.SuspendTenantDocument,
    "\n  mutation ResumeTenant($input: ResumeTenantInput!) {\n    resumeTenant(input: $input) {\n      tenant {\n        id\n      }\n    }\n  }\n": typeof types.ResumeTenantDocument,
    "\n  query SupervisionGrants($first: Int, $offset: Int) {\n    supervisionGrants(first: $first, offset: $offset) {\n      totalCount\n      edges {\n        node {\n          id\n          tenantId\n          tenantName\n          supervisorName\n          purpose\n          scopes\n          state\n          inForce\n          requestedByName\n          requestedAt\n          decidedByName\n          decidedAt\n          decisionNote\n          expiresAt\n          version\n        }\n      }\n    }\n  }\n": typeof types.SupervisionGrantsDocument,
    "\n  mutation RequestGrant($input: RequestGrantInput!) {\n    requestGrant(input: $input) {\n      grant {\n        id\n      }\n    }\n  }\n": typeof types.RequestGrantDocument,
    "\n  mutation DecideGrant($input: DecideGrantInput!) {\n    decideGrant(input: $input) {\n      grant {\n        id\n      }\n    }\n  }\n": typeof types.DecideGrantDocument,
    "\n  mutation RevokeGrant($input: RevokeGrantInput!) {\n    revokeGrant(input: $input) {\n      grant {\n        id\n      }\n    }\n  }\n": typeof types.RevokeGrantDocument,
    "\n  query AccessLog($filter: AccessLogFilter, $first: Int, $offset: Int) {\n    accessLog(filter: $filter, first: $first, offset: $offset) {\n      totalCount\n      edges {\n        node {\n          id\n          at\n          viewerTenantName\n          viewerName\n          purpose\n          objectKind\n          objectId\n          fields\n          rowCount\n          external\n        }\n      }\n    }\n  }\n": typeof types.AccessLogDocument,
    "\n  query VerifyPrintout($proof: String!) {\n    verifyPrintout(proof: $proof) {\n      id\n      title\n      edition\n      whole\n      pages\n      purpose\n      printedByName\n      printedAt\n    }\n  }\n": typeof types.VerifyPrintoutDocument,
    "\n  query CampaignRuns($filter: RunFilter, $first: Int, $offset: Int) {\n    campaignRuns(filter: $filter, first: $first, offset: $offset) {\n      totalCount\n      edges {\n        node {\n          id\n          title\n          state\n          openedAt\n          endsOn\n          progress {\n            planned\n            received\n            undelivered\n            unassigned\n            overdue\n            cashPlannedFen\n            cashReceivedFen\n          }\n        }\n      }\n    }\n  }\n": typeof types.CampaignRunsDocument,
    "\n  query CampaignRun($id: ID!) {\n    node(id: $id) {\n      ... on CampaignRun {\n        id\n        title\n        state\n        stopReason\n        endsOn\n        openedAt\n        closedAt\n        summaryText\n        viewerCan\n        version\n        campaign {\n          id\n          title\n        }\n        progress {\n          expected\n          planned\n          received\n          undelivered\n          removed\n          unassigned\n          overdue\n          cashPlannedFen\n          cashReceivedFen\n          goodsReceivedFen\n          skippedListed\n          skippedElsewhere\n        }\n      }\n    }\n  }\n": typeof types.CampaignRunDocument,
    "\n  query CampaignRunSummary($id: ID!) {\n    node(id: $id) {\n      ... on CampaignRun {\n        title\n        openedAt\n        endsOn\n        summary {\n          people\n          households\n          personTimes\n          followUps\n          followUpsOpen\n          byClass {\n            key\n            planned\n            received\n            people\n            cashFen\n            goodsFen\n          }\n          byUnit {\n            key\n            planned\n            received\n            people\n            cashFen\n            goodsFen\n          }\n          byDay {\n            date\n            received\n            cashFen\n          }\n        }\n      }\n    }\n  }\n": typeof types.CampaignRunSummaryDocument,
    "\n  query RunVisits($id: ID!, $filter: VisitFilter, $order: VisitOrder, $first: Int, $offset: Int) {\n    node(id: $id) {\n      ... on CampaignRun {\n        visits(filter: $filter, order: $order, first: $first, offset: $offset) {\n          totalCount\n          edges {\n            node {\n              id\n              name\n              class\n              state\n              cashFen\n              dueOn\n              overdue\n              late\n              visitedAt\n              version\n              viewerCan\n              unit {\n                id\n                fullName\n              }\n              helper {\n                id\n                displayName\n              }\n              goods {\n                name\n                quantity\n                unit\n                valueFen\n              }\n            }\n          }\n        }\n      }\n    }\n  }\n": typeof types.RunVisitsDocument,
    "\n  query VisitDetail($id: ID!) {\n    node(id: $id) {\n      ... on Visit {\n        id\n        archiveId\n        name\n        class\n        state\n        cashFen\n        dueOn\n        overdue\n        late\n        visitedAt\n        removedReason\n        version\n        viewerCan\n        unit {\n          fullName\n        }\n        helper {\n          id\n          displayName\n        }\n        goods {\n          name\n          quantity\n          unit\n          valueFen\n        }\n        facts {\n          category\n          mainCause\n          householdSize\n          hasDisability\n          netPerHeadMonth\n        }\n        phone {\n          state\n          text\n        }\n        address {\n          state\n          text\n        }\n        idNumber {\n          state\n          text\n        }\n        earlier {\n          title\n          visitedAt\n          helperName\n          condition\n          cashFen\n        }\n        reports {\n          id\n          at\n          receivedAt\n          helperName\n          outcome\n          condition\n          receiver\n          proxyName\n          proxyRelation\n          secondHandlerName\n          cashFen\n          goods {\n            name\n            quantity\n            unit\n            valueFen\n          }\n          signature {\n            id\n            kind\n            link(thumbnail: true) {\n              url\n            }\n          }\n          photos {\n            id\n            link(thumbnail: true) {\n              url\n            }\n          }\n          followUps {\n            id\n            kind\n            text\n            state\n          }\n        }\n      }\n    }\n  }\n": typeof types.VisitDetailDocument,
    "\n  query PrintVisits($id: ID!, $filter: VisitFilter, $first: Int, $offset: Int) {\n    node(id: $id) {\n      ... on CampaignRun {\n        title\n        openedAt\n        endsOn\n        visits(filter: $filter, order: UNIT, first: $first, offset: $offset) {\n          totalCount\n          edges {\n            node {\n              id\n              name\n              class\n              state\n              cashFen\n              visitedAt\n              unit {\n                fullName\n              }\n              goods {\n                name\n                quantity\n                unit\n                valueFen\n              }\n              idNumber {\n                state\n                text\n              }\n              facts {\n                mainCause\n                householdSize\n              }\n              reports {\n                outcome\n                receiver\n                proxyName\n                proxyRelation\n                helperName\n                secondHandlerName\n                signature {\n                  kind\n                  link(thumbnail: true) {\n                    url\n                  }\n                }\n              }\n            }\n          }\n        }\n      }\n    }\n  }\n": typeof types.PrintVisitsDocument,
    "\n  mutation PauseRun($input: RunActionInput!) {\n    pauseRun(input: $input) {\n      run {\n        id\n      }\n    }\n  }\n": typeof types.PauseRunDocument,
    "\n  mutation ResumeRun($input: RunActionInput!) {\n    resumeRun(input: $input) {\n      run {\n        id\n      }\n    }\n  }\n": typeof types.ResumeRunDocument,
    "\n  mutation CancelRun($input: RunActionInput!) {\n    cancelRun(input: $input) {\n      run {\n        id\n      }\n    }\n  }\n": typeof types.CancelRunDocument,
    "\n  mutation SettleRun($input: RunActionInput!) {\n    settleRun(input: $input) {\n      run {\n        id\n      }\n    }\n  }\n": typeof types.SettleRunDocument,
    "\n  mutation CloseRun($input: CloseRunInput!) {\n    closeRun(input: $input) {\n      run {\n        id\n      }\n    }\n  }\n": typeof types.CloseRunDocument,
    "\n  mutation AddVisits($input: AddVisitsInput!) {\n    addVisits(input: $input) {\n      added\n    }\n  }\n": typeof types.AddVisitsDocument,
    "\n  mutation RemoveVisit($input: RemoveVisitInput!) {\n    removeVisit(input: $input) {\n      visit {\n        id\n      }\n    }\n  }\n": typeof types.RemoveVisitDocument,
    "\n  mutation AssignVisits($input: AssignVisitsInput!) {\n    assignVisits(input: $input) {\n      assigned\n    }\n  }\n": typeof types.AssignVisitsDocument,
    "\n  query Search($text: String!) {\n    search(text: $text) {\n      archives {\n        archive {\n          id\n          number\n          headName\n          state\n          idNumber {\n            text\n          }\n          unit {\n            fullName\n          }\n        }\n        person {\n          id\n          name\n          relation\n        }\n      }\n      moreArchives\n      applications {\n        id\n        number\n        headName\n        item\n        state\n        unit {\n          fullName\n        }\n      }\n      moreApplications\n      members {\n        id\n        displayName\n        login\n        title\n        state\n        unit {\n          fullName\n        }\n      }\n      moreMembers\n    }\n  }\n": typeof types.SearchDocument,
    "\n  query Imports($kind: SheetKind, $first: Int, $offset: Int) {\n    imports(kind: $kind, first: $first, offset: $offset) {\n      totalCount\n      edges {\n        node {\n          id\n          kind\n          fileName\n          state\n          counts {\n            ok\n            warning\n            error\n            written\n          }\n          createdByName\n          createdAt\n          finishedAt\n        }\n      }\n    }\n  }\n": typeof types.ImportsDocument,
    "\n  query Import($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on Import {\n        id\n        kind\n        fileName\n        defaultUnit {\n          id\n          fullName\n        }\n        civilBatchId\n        state\n        progressDone\n        progressTotal\n        counts {\n          ok\n          warning\n          error\n          ignored\n          new\n          update\n          same\n          elsewhere\n          filed\n          differs\n          notHere\n          missing\n          written\n        }\n        reasons {\n          reason\n          text\n          result\n          count\n        }\n        mapped\n        sheets {\n          name\n          use\n          headings {\n            text\n            column\n          }\n        }\n        columns {\n          use\n          key\n          title\n          required\n        }\n        failure\n        failureText\n        createdByName\n        createdAt\n        version\n      }\n    }\n  }\n": typeof types.ImportDocument,
    "\n  query ImportRows($id: ID!, $result: RowResult, $reason: String, $effect: String, $first: Int, $offset: Int) {\n    node(id: $id) {\n      __typename\n      ... on Import {\n        rows(result: $result, reason: $reason, effect: $effect, first: $first, offset: $offset) {\n          totalCount\n          edges {\n            node {\n              id\n              row\n              result\n              texts\n              name\n              unit\n              category\n              effect\n              archive {\n                id\n              }\n            }\n          }\n        }\n      }\n    }\n  }\n": typeof types.ImportRowsDocument,
    "\n  mutation StartImport($input: StartImportInput!) {\n    startImport(input: $input) {\n      import {\n        id\n      }\n    }\n  }\n": typeof types.StartImportDocument,
    "\n  mutation ConfirmImport($input: ConfirmImportInput!) {\n    confirmImport(input: $input) {\n      import {\n        id\n      }\n    }\n  }\n": typeof types.ConfirmImportDocument,
    "\n  mutation MapImportColumns($input: MapImportColumnsInput!) {\n    mapImportColumns(input: $input) {\n      import {\n        id\n      }\n    }\n  }\n": typeof types.MapImportColumnsDocument,
    "\n  mutation CancelImport($input: CancelImportInput!) {\n    cancelImport(input: $input) {\n      import {\n        id\n      }\n    }\n  }\n": typeof types.CancelImportDocument,
    "\n  mutation ImportTemplate($input: ImportTemplateInput!) {\n    importTemplate(input: $input) {\n      link {\n        url\n      }\n    }\n  }\n": typeof types.ImportTemplateDocument,
    "\n  mutation ImportErrors($input: ImportErrorsInput!) {\n    importErrors(input: $input) {\n      link {\n        url\n      }\n    }\n  }\n": typeof types.ImportErrorsDocument,
    "\n  query MyExports {\n    myExports {\n      id\n      kind\n      state\n      purpose\n      rowCount\n      progressDone\n      progressTotal\n      fileName\n      createdAt\n      expiresAt\n    }\n  }\n": typeof types.MyExportsDocument,
    "\n  fragment Figures on SubordinateFigures {\n    archives {\n      value\n      hidden\n    }\n    coverageBp\n    visitsPlanned {\n      value\n      hidden\n    }\n    visitsReceived {\n      value\n      hidden\n    }\n    visitsOverdue {\n      value\n      hidden\n    }\n    cashFen\n    goodsFen\n    offSeasonBp\n    followUpsOpen {\n      value\n      hidden\n    }\n    updatedAt\n  }\n": typeof types.FiguresFragmentDoc,
    "\n  query FederationOverview($year: Int!) {\n    federationOverview(year: $year) {\n      year\n      tenants\n      total {\n        ...Figures\n      }\n      lines {\n        depth\n        tenant {\n          id\n          name\n          kind\n          areaName\n        }\n        ...Figures\n      }\n      receivedByMonth {\n        value\n        hidden\n      }\n      areas {\n        areaCode\n        areaName\n        tenants\n        archives {\n          value\n          hidden\n        }\n        visitsPlanned {\n          value\n          hidden\n        }\n        visitsReceived {\n          value\n          hidden\n        }\n        cashFen\n      }\n    }\n  }\n": typeof types.FederationOverviewDocument,
    "\n  query OwnGrants {\n    supervisionGrants(first: 100) {\n      edges {\n        node {\n          id\n          tenantId\n          tenantName\n          purpose\n          scopes\n          state\n          inForce\n          expiresAt\n        }\n      }\n    }\n  }\n": typeof types.OwnGrantsDocument,
    "\n  mutation AskGrant($input: RequestGrantInput!) {\n    requestGrant(input: $input) {\n      grant {\n        id\n      }\n    }\n  }\n": typeof types.AskGrantDocument,
    "\n  query SupervisedVisits($grantId: ID!, $first: Int, $after: String) {\n    supervisedVisits(grantId: $grantId, first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          id\n          name\n          unitName\n          class\n          state\n          runTitle\n          cashFen\n          visitedAt\n        }\n      }\n    }\n  }\n": typeof types.SupervisedVisitsDocument,
    "\n  query MyVisits($openOnly: Boolean!, $first: Int!, $after: String) {\n    myVisits(openOnly: $openOnly, first: $first, after: $after) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          id\n          name\n          class\n          state\n          cashFen\n          dueOn\n          overdue\n          visitedAt\n          viewerCan\n          run {\n            id\n            title\n            endsOn\n          }\n          unit {\n            fullName\n          }\n          goods {\n            name\n            quantity\n            unit\n            valueFen\n          }\n          facts {\n            category\n            mainCause\n            householdSize\n            hasDisability\n          }\n          phone {\n            state\n            text\n          }\n          address {\n            state\n            text\n          }\n          earlier {\n            title\n            visitedAt\n            helperName\n            condition\n            cashFen\n          }\n        }\n      }\n    }\n  }\n": typeof types.MyVisitsDocument,
    "\n  query VisitRules {\n    tenant {\n      settings {\n        twoHandlers\n      }\n    }\n  }\n": typeof types.VisitRulesDocument,
    "\n  mutation ReportVisit($input: ReportVisitInput!) {\n    reportVisit(input: $input) {\n      repeated\n      visit {\n        id\n        state\n      }\n    }\n  }\n": typeof types.ReportVisitDocument,
    "\n  query MyFollowUps($mine: Boolean) {\n    followUps(filter: { mine: $mine, states: [OPEN, IN_PROGRESS] }, first: 100) {\n      edges {\n        node {\n          id\n          kind\n          text\n          state\n          name\n          dueOn\n          overdue\n          result\n          version\n          unit {\n            fullName\n          }\n        }\n      }\n    }\n  }\n": typeof types.MyFollowUpsDocument,
    "\n  mutation AnswerFollowUp($input: UpdateFollowUpInput!) {\n    updateFollowUp(input: $input) {\n      followUp {\n        id\n      }\n    }\n  }\n": typeof types.AnswerFollowUpDocument,
    "\n  query Workbench {\n    workbench {\n      approvalsWaiting\n      campaignsReturned\n      runsVisiting\n      visitsUnassigned\n      applicationsToDo\n      visitsOverdue\n      myVisitsOpen\n      followUpsOpen\n      followUpsOverdue\n      civilListsOverdue\n      runsToSettle\n      importsToConfirm\n      grantsToDecide\n      archivesToReview\n      archivesNeverHelped\n      archivesNeverVisited\n      archivesUnchanged\n      archivesOutOfStep\n      archivesExpiring\n      archivesMissingPapers\n      archivesIdUnverified\n      archivesUnowned\n      jobsDead\n      nextOpenings {\n        at\n        campaign {\n          id\n          title\n          state\n        }\n      }\n      runs {\n        id\n        title\n        state\n        endsOn\n        progress {\n          expected\n          planned\n          received\n          unassigned\n          overdue\n        }\n      }\n    }\n  }\n": typeof types.WorkbenchDocument,
    "\n  query OwnHome {\n    ownHome {\n      name\n      unitName\n      linked\n      uscc\n      draft {\n        step\n        version\n        updatedAt\n        form {\n          household {\n            phone\n            address\n            nation\n            employment\n            isMigrant\n            isSingleParent\n            hasDisability\n            members {\n              name\n              relation\n              idNumber\n              status\n              workplace\n              hasDisability\n              incomeMonth\n            }\n          }\n          money {\n            incomeYear\n            rigidYear\n            bankName\n            bankCard\n          }\n          need {\n            mainCause\n            otherCauses\n            causeNote\n            health\n            wish\n          }\n          papers {\n            papers {\n              kind\n              attachmentId\n              attachment {\n                fileName\n              }\n            }\n            consents\n            declared\n          }\n        }\n      }\n      archive {\n        id\n        number\n        state\n        version\n        fromWorker\n        steps {\n          at\n          state\n          note\n        }\n        next {\n          who\n          role\n          referredTo\n          unitName\n          dueOn\n          overdue\n        }\n        return {\n          missing\n          still\n          note\n          returnedAt\n        }\n        papers {\n          id\n          kind\n          state\n          refusal\n          filedAt\n        }\n        missing\n        canWithdraw\n        canFilePapers\n        canResubmit\n        members {\n          id\n          name\n          relation\n        }\n        aidItems\n      }\n      applications {\n        id\n        number\n        item\n        state\n        reason\n        asked\n        approved\n        occurredOn\n        personId\n        personName\n        medical {\n          stays {\n            hospital\n            admittedOn\n            dischargedOn\n          }\n          total\n          reimbursed\n          otherInsurance\n        }\n        student {\n          school\n          level\n          academicYear\n          yearOfStudy\n          tuition\n          otherAid\n        }\n        temporary {\n          mishap\n          cost\n          compensated\n        }\n        requiredPapers\n        missing\n        papers {\n          id\n          kind\n        }\n        wanted\n        wantedNote\n        outcomeNote\n        steps {\n          at\n          state\n          note\n        }\n        next {\n          who\n          role\n          referredTo\n          unitName\n          dueOn\n          overdue\n        }\n        canEdit\n        canSubmit\n        canWithdraw\n        feedback {\n          id\n          score\n          comment\n        }\n        complaints {\n          id\n          text\n          state\n          dueOn\n          overdue\n          upheld\n          answer\n          appealUntil\n          appeal\n          outcome\n          canAppeal\n          canWithdraw\n          version\n        }\n        canRate\n        canComplain\n        version\n      }\n    }\n  }\n": typeof types.OwnHomeDocument,
    "\n  mutation SaveOwnDraft($input: SaveOwnDraftInput!) {\n    saveOwnDraft(input: $input) {\n      home {\n        draft {\n          version\n        }\n      }\n    }\n  }\n": typeof types.SaveOwnDraftDocument,
    "\n  mutation SubmitOwnDraft($input: SubmitOwnDraftInput!) {\n    submitOwnDraft(input: $input) {\n      home {\n        archive {\n          id\n        }\n      }\n    }\n  }\n": typeof types.SubmitOwnDraftDocument,
    "\n  mutation FileOwnPaper($input: FileOwnPaperInput!) {\n    fileOwnPaper(input: $input) {\n      home {\n        name\n      }\n    }\n  }\n": typeof types.FileOwnPaperDocument,
    "\n  mutation ResubmitOwnArchive($input: ArchiveStepInput!) {\n    resubmitOwnArchive(input: $input) {\n      home {\n        name\n      }\n    }\n  }\n": typeof types.ResubmitOwnArchiveDocument,
    "\n  mutation WithdrawOwnArchive($input: ArchiveStepInput!) {\n    withdrawOwnArchive(input: $input) {\n      home {\n        name\n      }\n    }\n  }\n": typeof types.WithdrawOwnArchiveDocument,
    "\n  mutation DraftOwnApplication($input: DraftOwnApplicationInput!) {\n    draftOwnApplication(input: $input) {\n      id\n    }\n  }\n": typeof types.DraftOwnApplicationDocument,
    "\n  mutation UpdateOwnApplication($input: UpdateApplicationInput!) {\n    updateOwnApplication(input: $input) {\n      id\n    }\n  }\n": typeof types.UpdateOwnApplicationDocument,
    "\n  mutation AddOwnApplicationPapers($input: AddApplicationPapersInput!) {\n    addOwnApplicationPapers(input: $input) {\n      id\n    }\n  }\n": typeof types.AddOwnApplicationPapersDocument,
    "\n  mutation SubmitOwnApplication($input: ApplicationStepInput!) {\n    submitOwnApplication(input: $input) {\n      id\n    }\n  }\n": typeof types.SubmitOwnApplicationDocument,
    "\n  mutation WithdrawOwnApplication($input: WithdrawApplicationInput!) {\n    withdrawOwnApplication(input: $input) {\n      id\n    }\n  }\n": typeof types.WithdrawOwnApplicationDocument,
    "\n  mutation RateOwnAid($input: RateOwnAidInput!) {\n    rateOwnAid(input: $input) {\n      id\n    }\n  }\n": typeof types.RateOwnAidDocument,
    "\n  mutation FileOwnComplaint($input: FileOwnComplaintInput!) {\n    fileOwnComplaint(input: $input) {\n      id\n    }\n  }\n": typeof types.FileOwnComplaintDocument,
    "\n  mutation AppealOwnComplaint($input: AppealComplaintInput!) {\n    appealOwnComplaint(input: $input) {\n      id\n    }\n  }\n": typeof types.AppealOwnComplaintDocument,
    "\n  mutation WithdrawOwnComplaint($input: WithdrawComplaintInput!) {\n    withdrawOwnComplaint(input: $input) {\n      id\n    }\n  }\n": typeof types.WithdrawOwnComplaintDocument,
    "\n  query OwnPolicies {\n    ownPolicies {\n      standards {\n        id\n        residence\n        monthly\n        effectiveFrom\n        documentNo\n      }\n      items {\n        item\n        needsActive\n        papers\n        limits {\n          id\n          category\n          source\n          subject\n          period\n          terms {\n            kind\n            amount\n            months\n            percentBP\n            field\n          }\n          exclusive\n          documentNo\n        }\n      }\n      noticeDays\n      answerDays\n      feedbackDays\n      complaintDays\n      appealDays\n    }\n    ownHome {\n      uscc\n    }\n  }\n": typeof types.OwnPoliciesDocument,
    "\n  query OwnFile {\n    ownFile {\n      id\n      number\n      headName\n      idNumber {\n        state\n        text\n      }\n      phone {\n        state\n        text\n      }\n      address {\n        state\n        text\n      }\n      bankCard {\n        state\n        text\n      }\n      householdSize\n      mainCause\n      incomeYear\n      rigidYear\n      wish\n      members {\n        name\n        relation\n        age\n      }\n      consents {\n        id\n        purpose\n        textVersion\n        channel\n        signedOn\n        withdrawnAt\n      }\n      looks {\n        at\n        viewerName\n        viewerTenantName\n        superior\n        purpose\n        fields\n      }\n      consentText\n    }\n  }\n": typeof types.OwnFileDocument,
    "\n  mutation GiveOwnConsent($input: GiveOwnConsentInput!) {\n    giveOwnConsent(input: $input) {\n      file {\n        id\n      }\n    }\n  }\n": typeof types.GiveOwnConsentDocument,
    "\n  mutation WithdrawOwnConsent($input: WithdrawOwnConsentInput!) {\n    withdrawOwnConsent(input: $input) {\n      file {\n        id\n      }\n    }\n  }\n": typeof types.WithdrawOwnConsentDocument,
    "\n  query WorkerAccesses {\n    workerAccesses {\n      id\n      name\n      idNumber {\n        state\n        text\n      }\n      phone {\n        state\n        text\n      }\n      unitStated\n      workNumber\n      state\n      refusal\n      askedAt\n      decidedByName\n      decidedAt\n      version\n    }\n    tenant {\n      uscc\n    }\n  }\n": typeof types.WorkerAccessesDocument,
    "\n  mutation AcceptWorker($input: AcceptWorkerInput!) {\n    acceptWorker(input: $input) {\n      access {\n        id\n      }\n    }\n  }\n": typeof types.AcceptWorkerDocument,
    "\n  mutation RefuseWorker($input: RefuseWorkerInput!) {\n    refuseWorker(input: $input) {\n      access {\n        id\n      }\n    }\n  }\n": typeof types.RefuseWorkerDocument,
    "\n  query ArchiveChoices($search: String!) {\n    archives(filter: { search: $search, states: [ACTIVE] }, first: 20) {\n      edges {\n        node {\n          id\n          number\n          headName\n          category\n          unit {\n            fullName\n          }\n        }\n      }\n    }\n  }\n": typeof types.ArchiveChoicesDocument,
    "\n  query DictionaryTerms {\n    dictionaryTerms {\n      dictionary\n      code\n      zh\n      en\n      own\n      disabled\n      version\n    }\n  }\n": typeof types.DictionaryTermsDocument,
    "\n  mutation RequestExport($input: RequestExportInput!) {\n    requestExport(input: $input) {\n      export {\n        id\n      }\n    }\n  }\n": typeof types.RequestExportDocument,
    "\n  query ExportState {\n    myExports {\n      id\n      state\n      progressDone\n      progressTotal\n    }\n  }\n": typeof types.ExportStateDocument,
    "\n  mutation ExportLink($input: ExportLinkInput!) {\n    exportLink(input: $input) {\n      link {\n        url\n      }\n    }\n  }\n": typeof types.ExportLinkDocument,
    "\n  query MemberChoices($search: String) {\n    members(filter: { search: $search, state: ACTIVE }, first: 20) {\n      edges {\n        node {\n          id\n          displayName\n          title\n          unit {\n            name\n          }\n        }\n      }\n    }\n  }\n": typeof types.MemberChoicesDocument,
    "\n  query Printouts($subjectId: ID!) {\n    printouts(subjectId: $subjectId) {\n      id\n      form\n      edition\n      title\n      whole\n      code\n      purpose\n      printedByName\n      printedAt\n    }\n  }\n": typeof types.PrintoutsDocument,
    "\n  mutation PrintForm($input: PrintFormInput!) {\n    printForm(input: $input) {\n      printout {\n        id\n        code\n        pages\n        missingCharacters\n      }\n    }\n  }\n": typeof types.PrintFormDocument,
    "\n  mutation PrintoutLink($input: PrintoutLinkInput!) {\n    printoutLink(input: $input) {\n      link {\n        url\n      }\n    }\n  }\n": typeof types.PrintoutLinkDocument,
    "\n  mutation RevealValue($input: RevealFieldInput!) {\n    revealField(input: $input) {\n      text\n      hideAt\n    }\n  }\n": typeof types.RevealValueDocument,
    "\n  mutation SetLocale($input: SetLocaleInput!) {\n    setLocale(input: $input) {\n      viewer {\n        accountId\n      }\n    }\n  }\n": typeof types.SetLocaleDocument,
    "\n  query SavedFilters($list: FilteredList!) {\n    savedFilters(list: $list) {\n      id\n      name\n      query\n    }\n  }\n": typeof types.SavedFiltersDocument,
    "\n  mutation SaveFilter($input: SaveFilterInput!) {\n    saveFilter(input: $input) {\n      filter {\n        id\n      }\n    }\n  }\n": typeof types.SaveFilterDocument,
    "\n  mutation RenameFilter($input: RenameFilterInput!) {\n    renameFilter(input: $input) {\n      filter {\n        id\n      }\n    }\n  }\n": typeof types.RenameFilterDocument,
    "\n  mutation DeleteFilter($input: DeleteFilterInput!) {\n    deleteFilter(input: $input) {\n      id\n    }\n  }\n": typeof types.DeleteFilterDocument,
    "\n  query Units($includeDissolved: Boolean) {\n    units(includeDissolved: $includeDissolved) {\n      id\n      parentId\n      path\n      fullName\n      kind\n      name\n      code\n      memberCount\n      state\n      version\n    }\n  }\n": typeof types.UnitsDocument,
    "\n  mutation RequestUpload($input: RequestUploadInput!) {\n    requestUpload(input: $input) {\n      ticket {\n        uploadId\n        url\n        fields {\n          name\n          value\n        }\n      }\n    }\n  }\n": typeof types.RequestUploadDocument,
    "\n  mutation CompleteUpload($input: CompleteUploadInput!) {\n    completeUpload(input: $input) {\n      attachment {\n        id\n        state\n        reason\n        reasonText\n      }\n    }\n  }\n": typeof types.CompleteUploadDocument,
};
const documents: Documents = {
    "\n  query Viewer {\n    viewer {\n      accountId\n      membershipId\n      name\n      locale\n      actions\n      unreadNotifications\n      tenant {\n        id\n        name\n      }\n      memberships {\n        tenantId\n        tenantName\n      }\n    }\n  }\n": types.ViewerDocument,
    "\n  mutation SwitchTenant($input: SwitchTenantInput!) {\n    switchTenant(input: $input) {\n      viewer {\n        accountId\n      }\n    }\n  }\n": types.SwitchTenantDocument,
    "\n  mutation Logout {\n    logout {\n      ok\n    }\n  }\n": types.LogoutDocument,
    "\n  query ApprovalInboxTotal($filter: ApprovalFilter) {\n    approvalInbox(filter: $filter, first: 1) {\n      totalCount\n    }\n  }\n": types.ApprovalInboxTotalDocument,
    "\n  query ApprovalInbox($filter: ApprovalFilter, $first: Int, $offset: Int) {\n    approvalInbox(filter: $filter, first: $first, offset: $offset) {\n      edges {\n        node {\n          id\n          kind\n          title\n          amountFen\n          state\n          step\n          stepName\n          dueOn\n          overdue\n          blocked\n          referredTo\n          originTenantName\n          contentHash\n          startedByName\n          startedAt\n          unit {\n            fullName\n          }\n          waiting {\n            name\n          }\n          viewerCan\n        }\n      }\n    }\n  }\n": types.ApprovalInboxDocument,
    "\n  query ApprovalCase($id: ID!) {\n    node(id: $id) {\n      ... on ApprovalCase {\n        id\n        kind\n        title\n        amountFen\n        state\n        step\n        stepName\n        dueOn\n        overdue\n        blocked\n        referredTo\n        originTenantName\n        contentHash\n        startedByName\n        startedAt\n        endedAt\n        link\n        unit {\n          fullName\n        }\n        steps {\n          name\n          role\n          level\n          mode\n          needed\n        }\n        facts {\n          label\n          text\n          amountFen\n          date\n        }\n        decisions {\n          id\n          caseId\n          stepName\n          verdict\n          returnTo\n          name\n          forName\n          unionName\n          note\n          minutes\n          minutesFiles {\n            id\n            fileName\n          }\n          standing\n          at\n        }\n        waiting {\n          name\n        }\n        people {\n          people {\n            name\n          }\n        }\n        recusals {\n          name\n          reason\n          relation\n        }\n        viewerCan\n      }\n    }\n  }\n": types.ApprovalCaseDocument,
    "\n  mutation DecideApproval($input: DecideApprovalInput!) {\n    decideApproval(input: $input) {\n      case {\n        id\n        state\n        stepName\n        referredTo\n        waiting {\n          name\n        }\n      }\n    }\n  }\n": types.DecideApprovalDocument,
    "\n  mutation DecideApprovals($input: DecideApprovalsInput!) {\n    decideApprovals(input: $input) {\n      results {\n        caseId\n        problem\n        case {\n          id\n          title\n        }\n      }\n    }\n  }\n": types.DecideApprovalsDocument,
    "\n  mutation RecuseApproval($input: RecuseApprovalInput!) {\n    recuseApproval(input: $input) {\n      case {\n        id\n      }\n    }\n  }\n": types.RecuseApprovalDocument,
    "\n  query ApprovalDelegations {\n    approvalDelegations {\n      id\n      fromOn\n      toOn\n      reason\n      mine\n      from {\n        displayName\n      }\n      to {\n        displayName\n      }\n    }\n  }\n": types.ApprovalDelegationsDocument,
    "\n  mutation DelegateApproval($input: DelegateApprovalInput!) {\n    delegateApproval(input: $input) {\n      delegation {\n        id\n      }\n    }\n  }\n": types.DelegateApprovalDocument,
    "\n  mutation RevokeApprovalDelegation($input: RevokeApprovalDelegationInput!) {\n    revokeApprovalDelegation(input: $input) {\n      delegation {\n        id\n      }\n    }\n  }\n": types.RevokeApprovalDelegationDocument,
    "\n  query ApprovalRoutes {\n    approvalRoutes {\n      id\n      kind\n      item\n      fromFen\n      name\n      state\n      publishedVersion\n      changed\n      version\n      updatedAt\n      updatedByName\n      steps {\n        name\n        role\n        level\n        mode\n        needed\n        days\n        onEmpty\n      }\n    }\n    defaultApprovalRoutes {\n      kind\n      steps {\n        name\n        role\n        level\n        mode\n        needed\n        days\n        onEmpty\n      }\n    }\n  }\n": types.ApprovalRoutesDocument,
    "\n  query PreviewApprovalRoute($input: PreviewApprovalRouteInput!) {\n    previewApprovalRoute(input: $input) {\n      people {\n        name\n        title\n      }\n      units\n      problem\n    }\n  }\n": types.PreviewApprovalRouteDocument,
    "\n  mutation SaveApprovalRoute($input: SaveApprovalRouteInput!) {\n    saveApprovalRoute(input: $input) {\n      route {\n        id\n        version\n      }\n    }\n  }\n": types.SaveApprovalRouteDocument,
    "\n  mutation PublishApprovalRoute($input: ApprovalRouteInput!) {\n    publishApprovalRoute(input: $input) {\n      route {\n        id\n      }\n    }\n  }\n": types.PublishApprovalRouteDocument,
    "\n  mutation RetireApprovalRoute($input: ApprovalRouteInput!) {\n    retireApprovalRoute(input: $input) {\n      route {\n        id\n      }\n    }\n  }\n": types.RetireApprovalRouteDocument,
    "\n  query MinutesLink($id: ID!) {\n    node(id: $id) {\n      ... on Attachment {\n        id\n        link {\n          url\n        }\n      }\n    }\n  }\n": types.MinutesLinkDocument,
    "\n  query ApprovalTies {\n    approvalTies {\n      id\n      member {\n        displayName\n      }\n      personName\n      relation\n      mine\n    }\n  }\n": types.ApprovalTiesDocument,
    "\n  mutation DeclareApprovalTie($input: DeclareApprovalTieInput!) {\n    declareApprovalTie(input: $input) {\n      tie {\n        id\n      }\n    }\n  }\n": types.DeclareApprovalTieDocument,
    "\n  mutation EndApprovalTie($input: EndApprovalTieInput!) {\n    endApprovalTie(input: $input) {\n      tie {\n        id\n      }\n    }\n  }\n": types.EndApprovalTieDocument,
    "\n  query ApplicationsTotal($filter: ApplicationFilter) {\n    applications(filter: $filter, first: 1) {\n      totalCount\n    }\n  }\n": types.ApplicationsTotalDocument,
    "\n  query Applications($filter: ApplicationFilter, $first: Int, $offset: Int) {\n    applications(filter: $filter, first: $first, offset: $offset) {\n      edges {\n        node {\n          id\n          number\n          item\n          state\n          urgent\n          headName\n          category\n          asked\n          approved\n          answerDueOn\n          papersDueOn\n          papersOverdue\n          updatedAt\n          unit {\n            fullName\n          }\n        }\n      }\n    }\n  }\n": types.ApplicationsDocument,
    "\n  fragment LimitExplanation on LimitResult {\n    asked\n    allowed\n    within\n    level\n    missing\n    checks {\n      ruleId\n      documentNo\n      subject\n      period\n      cap\n      used\n      left\n      excluded\n      terms {\n        kind\n        amount\n        months\n        percentBP\n        field\n        input\n        result\n      }\n    }\n  }\n": types.LimitExplanationFragmentDoc,
    "\n  fragment ApplicationDetail on Application {\n    id\n    number\n    item\n    origin\n    state\n    urgent\n    archiveId\n    archiveNumber\n    headName\n    category\n    personId\n    personName\n    reason\n    asked\n    proposed\n    approved\n    occurredOn\n    medical {\n      days\n      total\n      reimbursed\n      otherInsurance\n      selfPaid\n      stays {\n        hospital\n        admittedOn\n        dischargedOn\n        days\n      }\n    }\n    illness {\n      state\n      text\n    }\n    student {\n      school\n      level\n      academicYear\n      yearOfStudy\n      tuition\n      otherAid\n      tuitionLeft\n    }\n    temporary {\n      mishap\n      cost\n      compensated\n      causeCost\n    }\n    legal {\n      dispute\n      form\n      opponent\n      claim\n    }\n    training {\n      course\n      provider\n      startsOn\n      fee\n      covered\n      feeLeft\n    }\n    placement {\n      wish\n      skills\n      expected\n    }\n    goods {\n      name\n      quantity\n      value\n    }\n    disability {\n      kind\n      grade\n      need\n      cost\n      covered\n      costLeft\n    }\n    proxy {\n      name\n      relation\n      cause\n    }\n    missingPapers\n    papers {\n      id\n      kind\n      note\n      addedAt\n      addedByName\n      attachment {\n        id\n        fileName\n      }\n    }\n    wanted\n    wantedNote\n    answerDueOn\n    papersDueOn\n    papersOverdue\n    limitSubmitted {\n      ...LimitExplanation\n    }\n    limitDecided {\n      ...LimitExplanation\n    }\n    limitPaid {\n      ...LimitExplanation\n    }\n    payee {\n      bank\n      bankName\n      accountName\n      bankCard {\n        state\n        text\n      }\n    }\n    deliveredOn\n    payer {\n      displayName\n    }\n    retest {\n      since\n      income\n      spending\n      net\n      persons\n      standard {\n        monthly\n        documentNo\n      }\n      filed\n      proposed\n      changed\n    }\n    outcomeNote\n    history {\n      id\n      at\n      actorName\n      step\n      state\n      note\n    }\n    viewerCan\n    version\n    createdAt\n    unit {\n      fullName\n    }\n  }\n": types.ApplicationDetailFragmentDoc,
    "\n  query Application($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on Application {\n        ...ApplicationDetail\n      }\n    }\n  }\n": types.ApplicationDocument,
    "\n  query LimitCheck($id: ID!) {\n    limitCheck(applicationId: $id) {\n      ...LimitExplanation\n    }\n  }\n": types.LimitCheckDocument,
    "\n  query AidedHousehold($id: ID!) {\n    node(id: $id) {\n      ... on Archive {\n        id\n        headName\n        number\n        category\n        unit {\n          fullName\n        }\n        members {\n          id\n          name\n          relation\n        }\n      }\n    }\n  }\n": types.AidedHouseholdDocument,
    "\n  mutation DraftApplication($input: DraftApplicationInput!) {\n    draftApplication(input: $input) {\n      application {\n        id\n      }\n    }\n  }\n": types.DraftApplicationDocument,
    "\n  mutation UpdateApplication($input: UpdateApplicationInput!) {\n    updateApplication(input: $input) {\n      application {\n        id\n      }\n    }\n  }\n": types.UpdateApplicationDocument,
    "\n  mutation AddApplicationPapers($input: AddApplicationPapersInput!) {\n    addApplicationPapers(input: $input) {\n      application {\n        id\n      }\n    }\n  }\n": types.AddApplicationPapersDocument,
    "\n  mutation RemoveApplicationPaper($input: RemoveApplicationPaperInput!) {\n    removeApplicationPaper(input: $input) {\n      application {\n        id\n      }\n    }\n  }\n": types.RemoveApplicationPaperDocument,
    "\n  mutation SubmitApplication($input: ApplicationStepInput!) {\n    submitApplication(input: $input) {\n      application {\n        id\n      }\n    }\n  }\n": types.SubmitApplicationDocument,
    "\n  mutation AcceptApplication($input: ApplicationStepInput!) {\n    acceptApplication(input: $input) {\n      application {\n        id\n      }\n    }\n  }\n": types.AcceptApplicationDocument,
    "\n  mutation ForwardApplication($input: ForwardApplicationInput!) {\n    forwardApplication(input: $input) {\n      application {\n        id\n      }\n    }\n  }\n": types.ForwardApplicationDocument,
    "\n  mutation AskForMore($input: AskForMoreInput!) {\n    askForMore(input: $input) {\n      application {\n        id\n      }\n    }\n  }\n": types.AskForMoreDocument,
    "\n  mutation WithdrawApplication($input: WithdrawApplicationInput!) {\n    withdrawApplication(input: $input) {\n      application {\n        id\n      }\n    }\n  }\n": types.WithdrawApplicationDocument,
    "\n  query LimitRules {\n    limitRules {\n      id\n      areaCode\n      source\n      category\n      item\n      subject\n      period\n      exclusive\n      effectiveFrom\n      effectiveTo\n      documentNo\n      version\n      terms {\n        kind\n        amount\n        months\n        percentBP\n        field\n      }\n      escalations {\n        above\n        level\n      }\n    }\n  }\n": types.LimitRulesDocument,
    "\n  mutation AdoptLimitExamples($input: AdoptLimitExamplesInput!) {\n    adoptLimitExamples(input: $input) {\n      limitRules {\n        id\n      }\n    }\n  }\n": types.AdoptLimitExamplesDocument,
    "\n  mutation AddLimitRule($input: LimitRuleInput!) {\n    addLimitRule(input: $input) {\n      limitRules {\n        id\n      }\n    }\n  }\n": types.AddLimitRuleDocument,
    "\n  mutation EndLimitRule($input: EndLimitRuleInput!) {\n    endLimitRule(input: $input) {\n      limitRules {\n        id\n      }\n    }\n  }\n": types.EndLimitRuleDocument,
    "\n  query PaperLink($id: ID!) {\n    node(id: $id) {\n      ... on Attachment {\n        id\n        link {\n          url\n        }\n      }\n    }\n  }\n": types.PaperLinkDocument,
    "\n  query FeedbackOfApplication($id: ID!) {\n    node(id: $id) {\n      ... on Application {\n        id\n        feedback {\n          id\n          source\n          score\n          comment\n          givenAt\n          byName\n        }\n        complaints {\n          id\n          state\n          text\n          filedAt\n          upheld\n          overdue\n        }\n        callBacks {\n          id\n          state\n          outcome\n          note\n          drawnOn\n          calledAt\n          calledByName\n        }\n      }\n    }\n  }\n": types.FeedbackOfApplicationDocument,
    "\n  query AidComplaints($filter: AidComplaintFilter, $first: Int, $offset: Int) {\n    aidComplaints(filter: $filter, first: $first, offset: $offset) {\n      totalCount\n      edges {\n        node {\n          id\n          applicationNumber\n          item\n          headName\n          text\n          state\n          source\n          upheld\n          filedAt\n          dueOn\n          overdue\n          unit {\n            fullName\n          }\n        }\n      }\n    }\n  }\n": types.AidComplaintsDocument,
    "\n  query AidComplaint($id: ID!) {\n    node(id: $id) {\n      ... on AidComplaint {\n        id\n        applicationId\n        applicationNumber\n        item\n        headName\n        source\n        text\n        state\n        filedAt\n        filedByName\n        dueOn\n        overdue\n        upheld\n        answer\n        answeredAt\n        answeredByName\n        appealUntil\n        appeal\n        appealedAt\n        outcome\n        decidedAt\n        decidedByName\n        viewerCan\n        version\n        unit {\n          fullName\n        }\n      }\n    }\n  }\n": types.AidComplaintDocument,
    "\n  query AidCallBacks($filter: AidCallBackFilter, $first: Int, $offset: Int) {\n    aidCallBacks(filter: $filter, first: $first, offset: $offset) {\n      totalCount\n      edges {\n        node {\n          id\n          applicationId\n          applicationNumber\n          archiveId\n          item\n          headName\n          state\n          attempts\n          outcome\n          note\n          drawnOn\n          calledAt\n          calledByName\n          viewerCan\n          version\n          unit {\n            fullName\n          }\n        }\n      }\n    }\n  }\n": types.AidCallBacksDocument,
    "\n  query FeedbackCounts {\n    feedbackCounts {\n      complaints\n      overdue\n      callBacks\n    }\n  }\n": types.FeedbackCountsDocument,
    "\n  mutation PayApplication($input: PayApplicationInput!) {\n    payApplication(input: $input) {\n      application {\n        id\n      }\n    }\n  }\n": types.PayApplicationDocument,
    "\n  mutation RecordDelivery($input: RecordDeliveryInput!) {\n    recordDelivery(input: $input) {\n      application {\n        id\n      }\n    }\n  }\n": types.RecordDeliveryDocument,
    "\n  mutation GiveFeedback($input: GiveFeedbackInput!) {\n    giveFeedback(input: $input) {\n      application {\n        id\n      }\n    }\n  }\n": types.GiveFeedbackDocument,
    "\n  mutation ReopenApplication($input: ReopenApplicationInput!) {\n    reopenApplication(input: $input) {\n      application {\n        id\n      }\n    }\n  }\n": types.ReopenApplicationDocument,
    "\n  mutation FileComplaint($input: FileComplaintInput!) {\n    fileComplaint(input: $input) {\n      complaint {\n        id\n      }\n    }\n  }\n": types.FileComplaintDocument,
    "\n  mutation AnswerComplaint($input: AnswerComplaintInput!) {\n    answerComplaint(input: $input) {\n      complaint {\n        id\n      }\n    }\n  }\n": types.AnswerComplaintDocument,
    "\n  mutation AppealComplaint($input: AppealComplaintInput!) {\n    appealComplaint(input: $input) {\n      complaint {\n        id\n      }\n    }\n  }\n": types.AppealComplaintDocument,
    "\n  mutation WithdrawComplaint($input: WithdrawComplaintInput!) {\n    withdrawComplaint(input: $input) {\n      complaint {\n        id\n      }\n    }\n  }\n": types.WithdrawComplaintDocument,
    "\n  mutation RecordCallBack($input: RecordCallBackInput!) {\n    recordCallBack(input: $input) {\n      callBack {\n        id\n      }\n    }\n  }\n": types.RecordCallBackDocument,
    "\n  query AidSettings {\n    aidSettings {\n      answerDays\n      urgentDays\n      feedbackDays\n      complaintDays\n      appealDays\n      callBackBP\n      version\n    }\n  }\n": types.AidSettingsDocument,
    "\n  mutation UpdateAidSettings($input: UpdateAidSettingsInput!) {\n    updateAidSettings(input: $input) {\n      settings {\n        version\n      }\n    }\n  }\n": types.UpdateAidSettingsDocument,
    "\n  query AuditEntries($filter: AuditFilter, $first: Int, $offset: Int) {\n    auditEntries(filter: $filter, first: $first, offset: $offset) {\n      totalCount\n      edges {\n        node {\n          id\n          seq\n          at\n          actorName\n          action\n          objectKind\n          objectId\n          reason\n          hash\n          changes {\n            field\n            before\n            after\n          }\n        }\n      }\n    }\n  }\n": types.AuditEntriesDocument,
    "\n  query AuditVerification {\n    auditVerification {\n      ok\n      entries\n      brokenAt\n      finding\n    }\n  }\n": types.AuditVerificationDocument,
    "\n  query HolidayYears {\n    holidayYears {\n      year\n      source\n      days {\n        date\n        name\n        off\n      }\n    }\n  }\n": types.HolidayYearsDocument,
    "\n  mutation ImportHolidays($input: ImportHolidaysInput!) {\n    importHolidays(input: $input) {\n      year {\n        year\n        days {\n          date\n        }\n      }\n    }\n  }\n": types.ImportHolidaysDocument,
    "\n  query Campaigns($filter: CampaignFilter, $first: Int, $offset: Int) {\n    campaigns(filter: $filter, first: $first, offset: $offset) {\n      totalCount\n      edges {\n        node {\n          id\n          theme\n          title\n          state\n          recurrence\n          rule\n          nextAt\n          nextDates(count: 1) {\n            at\n          }\n          runs {\n            openedAt\n          }\n          visitDays\n          fundSource\n          approvedFen\n          createdByName\n          decidedAt\n          updatedAt\n        }\n      }\n    }\n  }\n": types.CampaignsDocument,
    "\n  query Campaign($id: ID!) {\n    node(id: $id) {\n      ... on Campaign {\n        id\n        theme\n        title\n        guidingIdea\n        requirements\n        state\n        recurrence\n        rule\n        nextAt\n        nextDates(count: 3) {\n          date\n          at\n          lunar\n          certain\n        }\n        visitDays\n        noticeWorkdays\n        audience {\n          archives\n          categories\n          causes\n          unitIds\n          hasDisability\n          isModelWorker\n          ageFrom\n          ageTo\n          notVisitedDays\n          named\n          exclusions {\n            archiveId\n            headName\n            reason\n          }\n        }\n        standards {\n          class\n          cashFen\n          goods {\n            name\n            quantity\n            unit\n            valueFen\n          }\n        }\n        fundSource\n        quotas {\n          id\n          unit {\n            id\n            fullName\n          }\n          quota\n          filler {\n            id\n            displayName\n          }\n          filled\n        }\n        groups {\n          id\n          name\n          leader {\n            id\n            displayName\n          }\n          companions\n          units {\n            id\n            fullName\n          }\n          plannedOn\n        }\n        assignment\n        createdByName\n        submittedByName\n        submittedAt\n        decidedByName\n        decidedAt\n        decisionNote\n        approvedFen\n        viewerCan\n        version\n        createdAt\n        updatedAt\n        runs {\n          id\n          title\n          state\n          openedAt\n          endsOn\n          progress {\n            planned\n            received\n            cashReceivedFen\n          }\n        }\n      }\n    }\n  }\n": types.CampaignDocument,
    "\n  query CampaignEstimate($id: ID!) {\n    node(id: $id) {\n      ... on Campaign {\n        estimate {\n          households\n          people\n          named\n          cashFen\n          goodsFen\n          byClass {\n            class\n            households\n            cashFen\n            goodsFen\n          }\n          withoutStandard\n          excluded\n          alreadyListed\n          heldElsewhere\n        }\n      }\n    }\n  }\n": types.CampaignEstimateDocument,
    "\n  query AudienceEstimate($input: AudienceEstimateInput!) {\n    audienceEstimate(input: $input) {\n      households\n      people\n      named\n      cashFen\n      goodsFen\n      byClass {\n        class\n        households\n        cashFen\n        goodsFen\n      }\n      withoutStandard\n      excluded\n      alreadyListed\n      heldElsewhere\n    }\n  }\n": types.AudienceEstimateDocument,
    "\n  query RulePreview($rule: String!) {\n    rulePreview(rule: $rule, count: 3) {\n      canonical\n      error\n      dates {\n        date\n        at\n        lunar\n        certain\n      }\n    }\n  }\n": types.RulePreviewDocument,
    "\n  query CampaignMonth($year: Int!, $month: Int!) {\n    calendarMonth(year: $year, month: $month) {\n      date\n      festival\n      off\n      work\n    }\n  }\n": types.CampaignMonthDocument,
    "\n  query CampaignCalendar($year: Int!) {\n    campaigns(filter: { states: [DRAFT, PENDING_APPROVAL, APPROVED, PAUSED] }, first: 100) {\n      totalCount\n      edges {\n        node {\n          id\n          title\n          state\n          nextDates(count: 5) {\n            date\n            at\n          }\n        }\n      }\n    }\n    campaignRuns(filter: { year: $year }, first: 100) {\n      totalCount\n      edges {\n        node {\n          id\n          title\n          state\n          openedAt\n          endsOn\n        }\n      }\n    }\n  }\n": types.CampaignCalendarDocument,
    "\n  query CampaignApprovers {\n    members(filter: { role: UNION_CHAIR, state: ACTIVE }, first: 5) {\n      edges {\n        node {\n          id\n          displayName\n        }\n      }\n    }\n  }\n": types.CampaignApproversDocument,
    "\n  query NamedRecipients($id: ID!, $first: Int, $offset: Int) {\n    node(id: $id) {\n      ... on Campaign {\n        named(first: $first, offset: $offset) {\n          totalCount\n          edges {\n            node {\n              id\n              class\n              name\n              unit {\n                id\n                fullName\n              }\n              idNumber {\n                state\n                text\n              }\n              phone {\n                state\n                text\n              }\n              note\n            }\n          }\n        }\n      }\n    }\n  }\n": types.NamedRecipientsDocument,
    "\n  mutation CreateCampaign($input: CampaignInput!) {\n    createCampaign(input: $input) {\n      campaign {\n        id\n      }\n    }\n  }\n": types.CreateCampaignDocument,
    "\n  mutation UpdateCampaign($input: UpdateCampaignInput!) {\n    updateCampaign(input: $input) {\n      campaign {\n        id\n        version\n      }\n    }\n  }\n": types.UpdateCampaignDocument,
    "\n  mutation CopyCampaign($input: CopyCampaignInput!) {\n    copyCampaign(input: $input) {\n      campaign {\n        id\n      }\n    }\n  }\n": types.CopyCampaignDocument,
    "\n  mutation SubmitCampaign($input: SubmitCampaignInput!) {\n    submitCampaign(input: $input) {\n      campaign {\n        id\n      }\n    }\n  }\n": types.SubmitCampaignDocument,
    "\n  mutation DecideCampaign($input: DecideCampaignInput!) {\n    decideCampaign(input: $input) {\n      campaign {\n        id\n        state\n      }\n    }\n  }\n": types.DecideCampaignDocument,
    "\n  mutation PauseCampaign($input: CampaignActionInput!) {\n    pauseCampaign(input: $input) {\n      campaign {\n        id\n      }\n    }\n  }\n": types.PauseCampaignDocument,
    "\n  mutation ResumeCampaign($input: CampaignActionInput!) {\n    resumeCampaign(input: $input) {\n      campaign {\n        id\n      }\n    }\n  }\n": types.ResumeCampaignDocument,
    "\n  mutation CancelCampaign($input: CampaignActionInput!) {\n    cancelCampaign(input: $input) {\n      campaign {\n        id\n      }\n    }\n  }\n": types.CancelCampaignDocument,
    "\n  mutation OpenCampaignNow($input: CampaignActionInput!) {\n    openCampaignNow(input: $input) {\n      campaign {\n        id\n        runs {\n          id\n        }\n      }\n    }\n  }\n": types.OpenCampaignNowDocument,
    "\n  mutation AddNamedRecipients($input: AddNamedRecipientsInput!) {\n    addNamedRecipients(input: $input) {\n      added\n    }\n  }\n": types.AddNamedRecipientsDocument,
    "\n  mutation RemoveNamedRecipient($input: RemoveNamedRecipientInput!) {\n    removeNamedRecipient(input: $input) {\n      campaign {\n        id\n      }\n    }\n  }\n": types.RemoveNamedRecipientDocument,
    "\n  mutation AddDictionaryTerm($input: AddDictionaryTermInput!) {\n    addDictionaryTerm(input: $input) {\n      term {\n        code\n      }\n    }\n  }\n": types.AddDictionaryTermDocument,
    "\n  mutation ChangeDictionaryTerm($input: ChangeDictionaryTermInput!) {\n    changeDictionaryTerm(input: $input) {\n      term {\n        code\n      }\n    }\n  }\n": types.ChangeDictionaryTermDocument,
    "\n  query PublicNotices($filter: PublicNoticeFilter, $first: Int, $offset: Int) {\n    publicNotices(filter: $filter, first: $first, offset: $offset) {\n      totalCount\n      edges {\n        node {\n          id\n          number\n          kind\n          channel\n          title\n          firstDay\n          lastDay\n          state\n          entryCount\n          unnamedCount\n          openObjections\n          unit {\n            fullName\n          }\n        }\n      }\n    }\n  }\n": types.PublicNoticesDocument,
    "\n  query PublicNotice($id: ID!) {\n    node(id: $id) {\n      ... on PublicNotice {\n        id\n        number\n        kind\n        channel\n        title\n        contact\n        firstDay\n        workingDays\n        lastDay\n        uncertain\n        state\n        entryCount\n        unnamedCount\n        viewerCan\n        version\n        createdAt\n        unit {\n          fullName\n        }\n        entries {\n          id\n          seq\n          consented\n          name\n          unitName\n          item\n          amountBand\n          summary\n          state\n        }\n        postings {\n          id\n          place\n          postedOn\n          note\n          postedBy {\n            displayName\n          }\n          files {\n            id\n            link(thumbnail: true) {\n              url\n            }\n          }\n        }\n        objections {\n          id\n          receipt\n          source\n          text\n          state\n          receivedAt\n          entry {\n            seq\n            name\n          }\n        }\n      }\n    }\n    tenant {\n      name\n      uscc\n    }\n  }\n": types.PublicNoticeDocument,
    "\n  query NoticeObjections($filter: NoticeObjectionFilter, $first: Int, $offset: Int) {\n    noticeObjections(filter: $filter, first: $first, offset: $offset) {\n      totalCount\n      edges {\n        node {\n          id\n          receipt\n          source\n          text\n          anonymous\n          state\n          receivedAt\n          handler {\n            displayName\n          }\n          entry {\n            seq\n            name\n          }\n          notice {\n            id\n            number\n            unit {\n              fullName\n            }\n          }\n        }\n      }\n    }\n  }\n": types.NoticeObjectionsDocument,
    "\n  query NoticeObjection($id: ID!) {\n    node(id: $id) {\n      ... on NoticeObjection {\n        id\n        receipt\n        source\n        text\n        anonymous\n        state\n        receivedAt\n        investigatedAt\n        outcome\n        nextStep\n        decidedAt\n        viewerCan\n        version\n        receivedBy {\n          displayName\n        }\n        handler {\n          displayName\n        }\n        decidedBy {\n          displayName\n        }\n        entry {\n          seq\n          name\n          unitName\n          item\n          state\n        }\n        notice {\n          id\n          number\n          kind\n          title\n          firstDay\n          lastDay\n          unit {\n            fullName\n          }\n        }\n      }\n    }\n  }\n": types.NoticeObjectionDocument,
    "\n  mutation UpdatePublicNotice($input: UpdatePublicNoticeInput!) {\n    updatePublicNotice(input: $input) {\n      notice {\n        id\n      }\n    }\n  }\n": types.UpdatePublicNoticeDocument,
    "\n  mutation RecordPosting($input: RecordPostingInput!) {\n    recordPosting(input: $input) {\n      posting {\n        id\n      }\n    }\n  }\n": types.RecordPostingDocument,
    "\n  mutation RecordObjection($input: RecordObjectionInput!) {\n    recordObjection(input: $input) {\n      objection {\n        id\n      }\n    }\n  }\n": types.RecordObjectionDocument,
    "\n  mutation InvestigateObjection($input: InvestigateObjectionInput!) {\n    investigateObjection(input: $input) {\n      objection {\n        id\n      }\n    }\n  }\n": types.InvestigateObjectionDocument,
    "\n  mutation DecideObjection($input: DecideObjectionInput!) {\n    decideObjection(input: $input) {\n      objection {\n        id\n      }\n    }\n  }\n": types.DecideObjectionDocument,
    "\n  mutation RevealObjector($input: RevealObjectorInput!) {\n    revealObjector(input: $input) {\n      name\n      contact\n      hideAt\n    }\n  }\n": types.RevealObjectorDocument,
    "\n  query NoticeCounts {\n    noticeCounts {\n      scheduled\n      running\n      endingSoon\n      openObjections\n    }\n  }\n": types.NoticeCountsDocument,
    "\n  query FollowUps($filter: FollowUpFilter, $first: Int, $offset: Int) {\n    followUps(filter: $filter, first: $first, offset: $offset) {\n      totalCount\n      edges {\n        node {\n          id\n          kind\n          text\n          state\n          name\n          dueOn\n          overdue\n          createdAt\n          unit {\n            fullName\n          }\n          owner {\n            id\n            displayName\n          }\n        }\n      }\n    }\n  }\n": types.FollowUpsDocument,
    "\n  query FollowUp($id: ID!) {\n    node(id: $id) {\n      ... on FollowUp {\n        id\n        kind\n        text\n        state\n        visitId\n        name\n        dueOn\n        overdue\n        result\n        createdAt\n        version\n        unit {\n          fullName\n        }\n        owner {\n          id\n          displayName\n        }\n      }\n    }\n  }\n": types.FollowUpDocument,
    "\n  mutation UpdateFollowUp($input: UpdateFollowUpInput!) {\n    updateFollowUp(input: $input) {\n      followUp {\n        id\n      }\n    }\n  }\n": types.UpdateFollowUpDocument,
    "\n  mutation ProposeApplication($input: ProposeApplicationInput!) {\n    proposeApplication(input: $input) {\n      application {\n        id\n      }\n    }\n  }\n": types.ProposeApplicationDocument,
    "\n  mutation StartArchiveBulk($input: StartArchiveBulkInput!) {\n    startArchiveBulk(input: $input) {\n      bulk {\n        id\n      }\n    }\n  }\n": types.StartArchiveBulkDocument,
    "\n  query ArchiveBulks {\n    archiveBulks {\n      id\n      action\n      note\n      state\n      total\n      dealt\n      refused\n      createdAt\n    }\n  }\n": types.ArchiveBulksDocument,
    "\n  fragment ChangeParts on ArchiveChange {\n    id\n    kind\n    state\n    reason\n    archive {\n      id\n      number\n      headName\n    }\n    other {\n      id\n      number\n    }\n    households {\n      archiveId\n      number\n      before {\n        headName\n        size\n        members\n      }\n      after {\n        headName\n        size\n        members\n      }\n    }\n    proposedByName\n    proposedAt\n    reviewedByName\n    reviewedAt\n    opinion\n    undoneByName\n    undoneAt\n    undoReason\n    viewerCan\n    version\n  }\n": types.ChangePartsFragmentDoc,
    "\n  query ArchiveChanges($states: [ArchiveChangeState!], $first: Int, $offset: Int) {\n    archiveChanges(states: $states, first: $first, offset: $offset) {\n      totalCount\n      edges {\n        node {\n          ...ChangeParts\n        }\n      }\n    }\n  }\n": types.ArchiveChangesDocument,
    "\n  query ChangesOfArchive($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on Archive {\n        id\n        changes {\n          ...ChangeParts\n        }\n      }\n    }\n  }\n": types.ChangesOfArchiveDocument,
    "\n  mutation ProposeHeadChange($input: ProposeHeadChangeInput!) {\n    proposeHeadChange(input: $input) {\n      change {\n        id\n      }\n    }\n  }\n": types.ProposeHeadChangeDocument,
    "\n  mutation ProposeSplit($input: ProposeSplitInput!) {\n    proposeSplit(input: $input) {\n      change {\n        id\n      }\n    }\n  }\n": types.ProposeSplitDocument,
    "\n  mutation ProposeMerge($input: ProposeMergeInput!) {\n    proposeMerge(input: $input) {\n      change {\n        id\n      }\n    }\n  }\n": types.ProposeMergeDocument,
    "\n  mutation ReviewArchiveChange($input: ReviewArchiveChangeInput!) {\n    reviewArchiveChange(input: $input) {\n      change {\n        id\n      }\n    }\n  }\n": types.ReviewArchiveChangeDocument,
    "\n  mutation WithdrawArchiveChange($input: WithdrawArchiveChangeInput!) {\n    withdrawArchiveChange(input: $input) {\n      change {\n        id\n      }\n    }\n  }\n": types.WithdrawArchiveChangeDocument,
    "\n  mutation UndoArchiveChange($input: UndoArchiveChangeInput!) {\n    undoArchiveChange(input: $input) {\n      change {\n        id\n      }\n    }\n  }\n": types.UndoArchiveChangeDocument,
    "\n  fragment CivilBatchParts on CivilBatch {\n    id\n    number\n    unit {\n      id\n      fullName\n    }\n    office\n    purpose\n    state\n    households\n    people\n    householdsAnswered\n    householdsFound\n    householdsWaiting\n    dueOn\n    overdue\n    listedByName\n    listedAt\n    fileAt\n    checksum\n    closedByName\n    closedAt\n    note\n    version\n  }\n": types.CivilBatchPartsFragmentDoc,
    "\n  query CivilBatches($filter: CivilBatchFilter, $first: Int, $offset: Int) {\n    civilBatches(filter: $filter, first: $first, offset: $offset) {\n      totalCount\n      edges {\n        node {\n          ...CivilBatchParts\n        }\n      }\n    }\n  }\n": types.CivilBatchesDocument,
    "\n  query CivilCandidates($readiness: [CivilReadiness!], $first: Int, $offset: Int) {\n    civilCandidates(readiness: $readiness, first: $first, offset: $offset) {\n      totalCount\n      edges {\n        node {\n          archiveId\n          number\n          headName\n          unit {\n            id\n            fullName\n          }\n          since\n          readiness\n          people\n          batchId\n          batchNumber\n        }\n      }\n    }\n  }\n": types.CivilCandidatesDocument,
    "\n  query CivilReady($unitId: ID!) {\n    civilCandidates(unitId: $unitId, readiness: [READY], first: 1) {\n      totalCount\n    }\n  }\n": types.CivilReadyDocument,
    "\n  query CivilBatch($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on CivilBatch {\n        ...CivilBatchParts\n      }\n    }\n  }\n": types.CivilBatchDocument,
    "\n  query CivilMembers($id: ID!, $leftOut: Boolean!, $first: Int, $offset: Int) {\n    node(id: $id) {\n      __typename\n      ... on CivilBatch {\n        members(leftOut: $leftOut, first: $first, offset: $offset) {\n          totalCount\n          edges {\n            node {\n              archiveId\n              number\n              headName\n              leftOut\n              people\n              waiting\n              result\n              findings\n              documentNo\n              answeredOn\n              members {\n                name\n                result\n                findings\n              }\n            }\n          }\n        }\n      }\n    }\n  }\n": types.CivilMembersDocument,
    "\n  mutation MakeCivilBatch($input: MakeCivilBatchInput!) {\n    makeCivilBatch(input: $input) {\n      batch {\n        id\n        number\n      }\n    }\n  }\n": types.MakeCivilBatchDocument,
    "\n  mutation CloseCivilBatch($input: CloseCivilBatchInput!) {\n    closeCivilBatch(input: $input) {\n      batch {\n        id\n      }\n    }\n  }\n": types.CloseCivilBatchDocument,
    "\n  fragment HoldParts on ArchiveHold {\n    id\n    reason\n    placedByName\n    placedAt\n    liftedByName\n    liftedAt\n    liftReason\n    viewerCan\n  }\n": types.HoldPartsFragmentDoc,
    "\n  query HoldsOfArchive($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on Archive {\n        id\n        holds {\n          ...HoldParts\n        }\n      }\n    }\n  }\n": types.HoldsOfArchiveDocument,
    "\n  fragment DisposalParts on ArchiveDisposal {\n    id\n    number\n    verdict\n    keepUntil\n    opinion\n    state\n    total\n    proposedByName\n    proposedAt\n    decidedByName\n    decidedAt\n    reason\n    viewerCan\n    version\n  }\n": types.DisposalPartsFragmentDoc,
    "\n  query DueArchives($first: Int, $offset: Int) {\n    archives(filter: { states: [DISPOSAL_DUE] }, first: $first, offset: $offset) {\n      totalCount\n      edges {\n        node {\n          id\n          number\n          headName\n          category\n          unit {\n            id\n            fullName\n          }\n          createdAt\n          endedAs\n          endedOn\n          retainUntil\n          disposals {\n            id\n            number\n            state\n            verdict\n          }\n        }\n      }\n    }\n  }\n": types.DueArchivesDocument,
    "\n  query ArchiveDisposals($states: [DisposalState!], $first: Int, $offset: Int) {\n    archiveDisposals(states: $states, first: $first, offset: $offset) {\n      totalCount\n      edges {\n        node {\n          ...DisposalParts\n        }\n      }\n    }\n  }\n": types.ArchiveDisposalsDocument,
    "\n  query ArchiveDisposal($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on ArchiveDisposal {\n        ...DisposalParts\n        minutesFiles {\n          id\n          fileName\n        }\n        entries {\n          seq\n          archiveId\n          number\n          unitName\n          category\n          filedOn\n          endedOn\n          outcome\n          checksum\n        }\n      }\n    }\n  }\n": types.ArchiveDisposalDocument,
    "\n  query DisposalsOfArchive($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on Archive {\n        id\n        disposals {\n          ...DisposalParts\n        }\n      }\n    }\n  }\n": types.DisposalsOfArchiveDocument,
    "\n  mutation ProposeArchiveDisposal($input: ProposeArchiveDisposalInput!) {\n    proposeArchiveDisposal(input: $input) {\n      disposal {\n        id\n        number\n      }\n    }\n  }\n": types.ProposeArchiveDisposalDocument,
    "\n  mutation DecideArchiveDisposal($input: DecideArchiveDisposalInput!) {\n    decideArchiveDisposal(input: $input) {\n      disposal {\n        id\n      }\n    }\n  }\n": types.DecideArchiveDisposalDocument,
    "\n  mutation WithdrawArchiveDisposal($input: WithdrawArchiveDisposalInput!) {\n    withdrawArchiveDisposal(input: $input) {\n      disposal {\n        id\n      }\n    }\n  }\n": types.WithdrawArchiveDisposalDocument,
    "\n  mutation HoldArchive($input: HoldArchiveInput!) {\n    holdArchive(input: $input) {\n      hold {\n        id\n      }\n    }\n  }\n": types.HoldArchiveDocument,
    "\n  mutation LiftArchiveHold($input: LiftArchiveHoldInput!) {\n    liftArchiveHold(input: $input) {\n      hold {\n        id\n      }\n    }\n  }\n": types.LiftArchiveHoldDocument,
    "\n  query ArchivesTotal($filter: ArchiveFilter) {\n    archives(filter: $filter, first: 1) {\n      totalCount\n    }\n  }\n": types.ArchivesTotalDocument,
    "\n  query Archives($filter: ArchiveFilter, $order: ArchiveOrder, $first: Int, $offset: Int) {\n    archives(filter: $filter, order: $order, first: $first, offset: $offset) {\n      edges {\n        node {\n          id\n          number\n          headName\n          sex\n          age\n          state\n          tier\n          flow\n          category\n          unit {\n            id\n            fullName\n          }\n          owner {\n            id\n            displayName\n          }\n          idNumber {\n            state\n            text\n          }\n          phone {\n            state\n            text\n          }\n          missingPapers\n          idDoubts\n          lacksGuardian\n          mainCause\n          householdSize\n          hasDisability\n          isModelWorker\n          incomeYear\n          rigidYear\n          netPerHeadMonth\n          bankName\n          noticeConsent\n          provenance\n          lastVisitedOn\n          createdAt\n          updatedAt\n        }\n      }\n    }\n  }\n": types.ArchivesDocument,
    "\n  query ArchiveQueues {\n    archiveQueues {\n      active\n      neverVisited\n      unvisitedYear\n      unchangedYear\n      missingPhone\n      missingBank\n      expiring\n      neverHelped\n      outOfStep\n      expiringConsents\n      missingPapers\n      idUnverified\n      unowned\n      survey\n      appraisal\n      check\n      notice\n      approval\n      returned\n      recheck\n      leaving\n      watch\n      disposal\n    }\n  }\n": types.ArchiveQueuesDocument,
    "\n  fragment ArchiveDetail on Archive {\n    id\n    number\n    state\n    tier\n    flow\n    category\n    unit {\n      id\n      fullName\n    }\n    owner {\n      id\n      displayName\n    }\n    duties {\n      duty\n      named\n      member {\n        id\n        displayName\n      }\n    }\n    headName\n    idNumber {\n      state\n      text\n    }\n    idDoubts\n    lacksGuardian\n    sex\n    age\n    phone {\n      state\n      text\n    }\n    address {\n      state\n      text\n    }\n    nation\n    employment\n    isModelWorker\n    isMigrant\n    isSingleParent\n    hasDisability\n    householdSize\n    mainCause\n    otherCauses\n    causeNote\n    health {\n      state\n      text\n    }\n    wish\n    incomeYear\n    rigidYear\n    netPerHeadMonth\n    bankName\n    bankCard {\n      state\n      text\n    }\n    bankAccountName\n    political\n    marriage\n    registerType\n    registerArea\n    postcode\n    otherContact {\n      state\n      text\n    }\n    healthState {\n      state\n      text\n    }\n    disabilityType {\n      state\n      text\n    }\n    disabilityCertificate {\n      state\n      text\n    }\n    workplace\n    unitNature\n    enterpriseState\n    industry\n    workState\n    workedSince\n    modelWorker\n    contractSignedOn\n    contractTerm\n    membershipProof\n    filedNumber\n    filedOn\n    filedSeenAt\n    incomeOwnMonth\n    incomeOtherYear\n    housing\n    housingArea\n    medicalInsurance\n    canSelfHelp\n    isZeroEmployment\n    dibaoMonth\n    dibaoCertificate {\n      state\n      text\n    }\n    bank\n    opinions {\n      body\n      text\n      signer\n      signedOn\n    }\n    birthDate\n    missing\n    fieldSources {\n      field\n      from\n      at\n      by\n    }\n    members {\n      id\n      name\n      relation\n      idNumber {\n        state\n        text\n      }\n      idDoubts\n      sex\n      age\n      status\n      workplace\n      health {\n        state\n        text\n      }\n      hasDisability\n      incomeMonth\n      relationCode\n      political\n      identity\n      education\n      enrolledYear\n      studyYears\n      medicalInsurance\n      modelWorker\n      healthState {\n        state\n        text\n      }\n      disabilityType {\n        state\n        text\n      }\n      disabilityCertificate {\n        state\n        text\n      }\n      birthDate\n      fieldSources {\n        field\n        from\n        at\n        by\n      }\n    }\n    consents {\n      id\n      personId\n      personName\n      purpose\n      textVersion\n      channel\n      signedOn\n      validTo\n      guardianName\n      guardianRelation\n      withdrawnAt\n    }\n    noticeConsent\n    provenance\n    importedExtra\n    lastVisitedOn\n    endedOn\n    retainUntil\n    viewerCan\n    version\n    createdAt\n    updatedAt\n  }\n": types.ArchiveDetailFragmentDoc,
    "\n  query Archive($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on Archive {\n        ...ArchiveDetail\n      }\n    }\n  }\n": types.ArchiveDocument,
    "\n  query ArchiveHistory($id: ID!, $first: Int, $after: String) {\n    node(id: $id) {\n      __typename\n      ... on Archive {\n        history(first: $first, after: $after) {\n          pageInfo {\n            hasNextPage\n            endCursor\n          }\n          edges {\n            node {\n              id\n              at\n              actorName\n              kind\n              version\n              reason\n              changes {\n                field\n                before\n                after\n              }\n            }\n          }\n        }\n      }\n    }\n  }\n": types.ArchiveHistoryDocument,
    "\n  query ArchiveVersions($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on Archive {\n        versions {\n          version\n          at\n          actorName\n          kind\n          reason\n        }\n      }\n    }\n  }\n": types.ArchiveVersionsDocument,
    "\n  query ArchiveDifferences($id: ID!, $from: Int!, $to: Int!) {\n    node(id: $id) {\n      __typename\n      ... on Archive {\n        differences(from: $from, to: $to) {\n          field\n          before\n          after\n        }\n      }\n    }\n  }\n": types.ArchiveDifferencesDocument,
    "\n  mutation CreateArchive($input: ArchiveInput!) {\n    createArchive(input: $input) {\n      archive {\n        id\n      }\n      heldElsewhere\n    }\n  }\n": types.CreateArchiveDocument,
    "\n  mutation UpdateArchive($input: UpdateArchiveInput!) {\n    updateArchive(input: $input) {\n      archive {\n        id\n      }\n    }\n  }\n": types.UpdateArchiveDocument,
    "\n  mutation CancelArchive($input: CancelArchiveInput!) {\n    cancelArchive(input: $input) {\n      archive {\n        id\n      }\n    }\n  }\n": types.CancelArchiveDocument,
    "\n  mutation GiveConsent($input: GiveConsentInput!) {\n    giveConsent(input: $input) {\n      archive {\n        id\n      }\n    }\n  }\n": types.GiveConsentDocument,
    "\n  mutation WithdrawConsent($input: WithdrawConsentInput!) {\n    withdrawConsent(input: $input) {\n      archive {\n        id\n      }\n    }\n  }\n": types.WithdrawConsentDocument,
    "\n  query OwnerName($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on Member {\n        id\n        displayName\n      }\n    }\n  }\n": types.OwnerNameDocument,
    "\n  query ArchiveApplications($id: ID!) {\n    applications(filter: { archiveId: $id }, first: 50) {\n      edges {\n        node {\n          id\n          number\n          item\n          state\n          asked\n          approved\n          updatedAt\n        }\n      }\n    }\n  }\n": types.ArchiveApplicationsDocument,
    "\n  mutation SetArchiveDuties($input: SetArchiveDutiesInput!) {\n    setArchiveDuties(input: $input) {\n      archive {\n        id\n      }\n    }\n  }\n": types.SetArchiveDutiesDocument,
    "\n  fragment ExitParts on ArchiveExit {\n    id\n    round\n    state\n    cause\n    note\n    findings {\n      condition\n      verdict\n      evidence\n    }\n    heldOn\n    present\n    inFavour\n    against\n    minutes\n    files {\n      ...ProgressFile\n    }\n    assessmentId\n    proposedByName\n    proposedAt\n    outcome\n    endedAt\n    relapsedAt\n    viewerCan\n    version\n  }\n": types.ExitPartsFragmentDoc,
    "\n  mutation ProposeArchiveExit($input: ProposeArchiveExitInput!) {\n    proposeArchiveExit(input: $input) {\n      exit {\n        id\n      }\n    }\n  }\n": types.ProposeArchiveExitDocument,
    "\n  mutation WithdrawArchiveExit($input: WithdrawArchiveExitInput!) {\n    withdrawArchiveExit(input: $input) {\n      exit {\n        id\n      }\n    }\n  }\n": types.WithdrawArchiveExitDocument,
    "\n  fragment HandoverParts on ArchiveHandover {\n    id\n    state\n    reason\n    receiverName\n    archive {\n      id\n      number\n      headName\n    }\n    proposedByName\n    proposedAt\n    reviewedByName\n    reviewedAt\n    opinion\n    expiresOn\n    outcome\n    endedAt\n    receipt {\n      number\n    }\n    viewerCan\n    version\n  }\n": types.HandoverPartsFragmentDoc,
    "\n  fragment OfferParts on ArchiveOffer {\n    id\n    state\n    giverName\n    headMasked\n    reason\n    offeredByName\n    offeredAt\n    expiresOn\n    answeredByName\n    outcome\n    endedAt\n    archive {\n      id\n      number\n    }\n    receipt {\n      number\n    }\n    viewerCan\n    version\n  }\n": types.OfferPartsFragmentDoc,
    "\n  query ArchiveHandovers($states: [ArchiveHandoverState!], $first: Int, $offset: Int) {\n    archiveHandovers(states: $states, first: $first, offset: $offset) {\n      totalCount\n      edges {\n        node {\n          ...HandoverParts\n        }\n      }\n    }\n  }\n": types.ArchiveHandoversDocument,
    "\n  query ArchiveOffers($states: [ArchiveOfferState!], $first: Int, $offset: Int) {\n    archiveOffers(states: $states, first: $first, offset: $offset) {\n      totalCount\n      edges {\n        node {\n          ...OfferParts\n        }\n      }\n    }\n  }\n": types.ArchiveOffersDocument,
    "\n  query HandoversOfArchive($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on Archive {\n        id\n        handovers {\n          ...HandoverParts\n        }\n        receivedBy {\n          ...OfferParts\n        }\n      }\n    }\n  }\n": types.HandoversOfArchiveDocument,
    "\n  query HandoverDestinations($search: String!) {\n    handoverDestinations(search: $search) {\n      id\n      name\n      uscc\n    }\n  }\n": types.HandoverDestinationsDocument,
    "\n  mutation ProposeHandover($input: ProposeHandoverInput!) {\n    proposeHandover(input: $input) {\n      handover {\n        id\n      }\n    }\n  }\n": types.ProposeHandoverDocument,
    "\n  mutation ReviewHandover($input: ReviewHandoverInput!) {\n    reviewHandover(input: $input) {\n      handover {\n        id\n      }\n    }\n  }\n": types.ReviewHandoverDocument,
    "\n  mutation WithdrawHandover($input: WithdrawHandoverInput!) {\n    withdrawHandover(input: $input) {\n      handover {\n        id\n      }\n    }\n  }\n": types.WithdrawHandoverDocument,
    "\n  mutation AcceptArchiveOffer($input: AcceptArchiveOfferInput!) {\n    acceptArchiveOffer(input: $input) {\n      offer {\n        id\n      }\n    }\n  }\n": types.AcceptArchiveOfferDocument,
    "\n  mutation DeclineArchiveOffer($input: DeclineArchiveOfferInput!) {\n    declineArchiveOffer(input: $input) {\n      offer {\n        id\n      }\n    }\n  }\n": types.DeclineArchiveOfferDocument,
    "\n  query IntakeRules {\n    intakeSettings {\n      twoSurveyors\n      startDays\n      surveyDays\n      appraisalDays\n      checkDays\n      returnDays\n      decisionDays\n      recheckDays\n      recheckMonths\n      monitorMonths\n      callBackMonths\n      exitAppraisal\n      exitNotice\n      paperDays\n      consentDays\n      civilDays\n      retentionYears\n      version\n    }\n    documentRequirements {\n      id\n      kind\n      cause\n      category\n      maxAgeMonths\n      area\n    }\n  }\n": types.IntakeRulesDocument,
    "\n  mutation UpdateIntakeSettings($input: UpdateIntakeSettingsInput!) {\n    updateIntakeSettings(input: $input) {\n      settings {\n        version\n      }\n    }\n  }\n": types.UpdateIntakeSettingsDocument,
    "\n  mutation AddDocumentRequirement($input: AddDocumentRequirementInput!) {\n    addDocumentRequirement(input: $input) {\n      requirement {\n        id\n      }\n    }\n  }\n": types.AddDocumentRequirementDocument,
    "\n  mutation RemoveDocumentRequirement($input: RemoveDocumentRequirementInput!) {\n    removeDocumentRequirement(input: $input) {\n      id\n    }\n  }\n": types.RemoveDocumentRequirementDocument,
    "\n  fragment MeansPaperParts on MeansPaper {\n    attachmentId\n    fileName\n    sha256\n  }\n": types.MeansPaperPartsFragmentDoc,
    "\n  fragment MeansExplanationParts on MeansExplanation {\n    incomes {\n      personId\n      kind\n      amount\n      months\n      total\n      counted\n      documentNo\n      evidence {\n        ...MeansPaperParts\n      }\n    }\n    labour {\n      personId\n      standing\n      age\n      months\n      monthly\n      total\n      note\n      evidence {\n        ...MeansPaperParts\n      }\n    }\n    spendings {\n      personId\n      kind\n      amount\n      months\n      total\n      counted\n      ofCause\n      documentNo\n      evidence {\n        ...MeansPaperParts\n      }\n    }\n    income\n    spending\n    net\n    causeCost\n    persons\n    standard {\n      areaCode\n      residence\n      monthly\n      effectiveFrom\n      documentNo\n    }\n    operator\n    rulesNo\n    checks {\n      category\n      rule {\n        code\n        title\n        expression\n      }\n      multipleBP\n      left\n      right\n      satisfied\n      failure\n    }\n    exclusions {\n      code\n      title\n      documentNo\n      exception\n      note\n      harmless\n      evidence {\n        ...MeansPaperParts\n      }\n    }\n    satisfied\n    excluded\n    proposed\n  }\n": types.MeansExplanationPartsFragmentDoc,
    "\n  fragment MeansTestParts on MeansTest {\n    sheet {\n      version\n      areaCode\n      residence\n      incomes {\n        personId\n        kind\n        amount\n        months\n        note\n        evidenceIds\n      }\n      spendings {\n        personId\n        kind\n        amount\n        months\n        ofCause\n        note\n        evidenceIds\n      }\n      findings {\n        code\n        exception\n        note\n        evidenceIds\n      }\n      exemptions {\n        personId\n        note\n        evidenceIds\n      }\n      updatedByName\n      updatedAt\n    }\n    explanation {\n      ...MeansExplanationParts\n    }\n    assessments {\n      id\n      archiveVersion\n      sheetVersion\n      explanation {\n        ...MeansExplanationParts\n      }\n      madeByName\n      madeAt\n      confirmation {\n        category\n        reason\n        archiveVersion\n        byName\n        at\n      }\n    }\n    current\n    exclusions {\n      code\n      title\n      exceptions\n    }\n    viewerCan\n  }\n": types.MeansTestPartsFragmentDoc,
    "\n  query MeansTest($archiveId: ID!) {\n    meansTest(archiveId: $archiveId) {\n      ...MeansTestParts\n    }\n  }\n": types.MeansTestDocument,
    "\n  query PreviewMeansTest($input: MeansLinesInput!) {\n    previewMeansTest(input: $input) {\n      ...MeansExplanationParts\n    }\n  }\n": types.PreviewMeansTestDocument,
    "\n  mutation SaveMeansLines($input: SaveMeansLinesInput!) {\n    saveMeansLines(input: $input) {\n      test {\n        ...MeansTestParts\n      }\n    }\n  }\n": types.SaveMeansLinesDocument,
    "\n  mutation AssessArchive($input: AssessArchiveInput!) {\n    assessArchive(input: $input) {\n      test {\n        current\n      }\n    }\n  }\n": types.AssessArchiveDocument,
    "\n  mutation ConfirmAssessment($input: ConfirmAssessmentInput!) {\n    confirmAssessment(input: $input) {\n      archive {\n        id\n      }\n    }\n  }\n": types.ConfirmAssessmentDocument,
    "\n  mutation OpenWorkerAccess($input: OpenWorkerAccessInput!) {\n    openWorkerAccess(input: $input) {\n      link\n    }\n  }\n": types.OpenWorkerAccessDocument,
    "\n  query MyHouseholds($filter: ArchiveFilter!, $first: Int) {\n    archives(filter: $filter, order: LAST_VISITED, first: $first) {\n      totalCount\n      edges {\n        node {\n          id\n          number\n          headName\n          state\n          category\n          unit {\n            fullName\n          }\n          missingPapers\n          lacksGuardian\n          lastVisitedOn\n        }\n      }\n    }\n  }\n": types.MyHouseholdsDocument,
    "\n  query MyHousehold($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on Archive {\n        id\n        number\n        headName\n        state\n        category\n        mainCause\n        unit {\n          fullName\n        }\n        idNumber {\n          state\n          text\n        }\n        phone {\n          state\n          text\n        }\n        address {\n          state\n          text\n        }\n        wish\n        missingPapers\n        lacksGuardian\n        lastVisitedOn\n        viewerCan\n        members {\n          id\n          name\n          relation\n          age\n          status\n          idNumber {\n            state\n            text\n          }\n        }\n      }\n    }\n    applications(filter: {\n        archiveId: $id\n        states: [DRAFT, SUBMITTED, NEED_MORE, ACCEPTED, UNDER_REVIEW, RETURNED, NOTICE, OBJECTION, APPROVED]\n      }\n      first: 20\n    ) {\n      edges {\n        node {\n          id\n          number\n          item\n          state\n          asked\n        }\n      }\n    }\n  }\n": types.MyHouseholdDocument,
    "\n  mutation SaveArchiveDraft($input: ArchiveInput!) {\n    saveArchiveDraft(input: $input) {\n      archive {\n        id\n      }\n      heldElsewhere\n    }\n  }\n": types.SaveArchiveDraftDocument,
    "\n  query ArchiveProgress($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on Archive {\n        id\n        progress {\n          round\n          since\n          dueOn\n          dueUncertain\n          overdue\n          told\n          steps {\n            at\n            actorName\n            from\n            to\n            opinion\n          }\n          papers {\n            id\n            kind\n            issuer\n            issuedOn\n            expiresOn\n            note\n            state\n            refusal\n            filedAt\n            attachment {\n              ...ProgressFile\n            }\n          }\n          missing\n          returns {\n            missing\n            note\n            returnedByName\n            returnedAt\n            answeredAt\n          }\n          surveys {\n            surveyedOn\n            surveyorName\n            secondName\n            informant\n            findings {\n              section\n              text\n            }\n            matches\n            conclusion\n            files {\n              ...ProgressFile\n            }\n          }\n          appraisals {\n            heldOn\n            present\n            inFavour\n            against\n            minutes\n            passed\n            recordedByName\n            files {\n              ...ProgressFile\n            }\n          }\n          checks {\n            listedAt\n            batchId\n            batchNumber\n            answeredOn\n            result\n            findings\n            documentNo\n            answeredByName\n            files {\n              ...ProgressFile\n            }\n          }\n          callBacks {\n            calledOn\n            way\n            situation\n            stable\n            recordedByName\n          }\n          stalePaper {\n            since\n            dueOn\n            overdue\n            told\n          }\n          viewerCan\n        }\n        exits {\n          ...ExitParts\n        }\n      }\n    }\n  }\n": types.ArchiveProgressDocument,
    "\n  fragment ProgressFile on Attachment {\n    id\n    fileName\n  }\n": types.ProgressFileFragmentDoc,
    "\n  mutation SubmitArchive($input: SubmitArchiveInput!) {\n    submitArchive(input: $input) {\n      archive {\n        id\n      }\n    }\n  }\n": types.SubmitArchiveDocument,
    "\n  mutation StartSurvey($input: ArchiveStepInput!) {\n    startSurvey(input: $input) {\n      archive {\n        id\n      }\n    }\n  }\n": types.StartSurveyDocument,
    "\n  mutation FinishSurvey($input: FinishSurveyInput!) {\n    finishSurvey(input: $input) {\n      archive {\n        id\n      }\n    }\n  }\n": types.FinishSurveyDocument,
    "\n  mutation AppraiseArchive($input: AppraiseArchiveInput!) {\n    appraiseArchive(input: $input) {\n      archive {\n        id\n      }\n    }\n  }\n": types.AppraiseArchiveDocument,
    "\n  mutation AnswerCheck($input: AnswerCheckInput!) {\n    answerCheck(input: $input) {\n      archive {\n        id\n      }\n    }\n  }\n": types.AnswerCheckDocument,
    "\n  mutation ReturnArchive($input: ReturnArchiveInput!) {\n    returnArchive(input: $input) {\n      archive {\n        id\n      }\n    }\n  }\n": types.ReturnArchiveDocument,
    "\n  mutation RejectArchive($input: RejectArchiveInput!) {\n    rejectArchive(input: $input) {\n      archive {\n        id\n      }\n    }\n  }\n": types.RejectArchiveDocument,
    "\n  mutation WithdrawArchive($input: ArchiveStepInput!) {\n    withdrawArchive(input: $input) {\n      archive {\n        id\n      }\n    }\n  }\n": types.WithdrawArchiveDocument,
    "\n  mutation KeepArchive($input: ArchiveStepInput!) {\n    keepArchive(input: $input) {\n      archive {\n        id\n      }\n    }\n  }\n": types.KeepArchiveDocument,
    "\n  mutation MonitorArchive($input: ArchiveStepInput!) {\n    monitorArchive(input: $input) {\n      archive {\n        id\n      }\n    }\n  }\n": types.MonitorArchiveDocument,
    "\n  mutation CallBackArchive($input: CallBackInput!) {\n    callBackArchive(input: $input) {\n      archive {\n        id\n      }\n    }\n  }\n": types.CallBackArchiveDocument,
    "\n  mutation RelapseArchive($input: ArchiveStepInput!) {\n    relapseArchive(input: $input) {\n      archive {\n        id\n      }\n    }\n  }\n": types.RelapseArchiveDocument,
    "\n  mutation CloseArchive($input: ArchiveStepInput!) {\n    closeArchive(input: $input) {\n      archive {\n        id\n      }\n    }\n  }\n": types.CloseArchiveDocument,
    "\n  mutation FilePaper($input: FilePaperInput!) {\n    filePaper(input: $input) {\n      archive {\n        id\n      }\n    }\n  }\n": types.FilePaperDocument,
    "\n  mutation CheckPaper($input: CheckPaperInput!) {\n    checkPaper(input: $input) {\n      archive {\n        id\n      }\n    }\n  }\n": types.CheckPaperDocument,
    "\n  mutation RemovePaper($input: RemovePaperInput!) {\n    removePaper(input: $input) {\n      archive {\n        id\n      }\n    }\n  }\n": types.RemovePaperDocument,
    "\n  query ProgressFileLink($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on Attachment {\n        link {\n          url\n        }\n      }\n    }\n  }\n": types.ProgressFileLinkDocument,
    "\n  mutation FinishCheck($input: ArchiveStepInput!) {\n    finishCheck(input: $input) {\n      archive {\n        id\n      }\n    }\n  }\n": types.FinishCheckDocument,
    "\n  mutation RenewPaperCopy($input: RenewPaperCopyInput!) {\n    renewPaperCopy(input: $input) {\n      archive {\n        id\n      }\n    }\n  }\n": types.RenewPaperCopyDocument,
    "\n  query DibaoStandards {\n    dibaoStandards {\n      id\n      areaCode\n      residence\n      monthly\n      effectiveFrom\n      effectiveTo\n      documentNo\n      ownerName\n      version\n    }\n  }\n": types.DibaoStandardsDocument,
    "\n  mutation SaveDibaoStandard($input: SaveDibaoStandardInput!) {\n    saveDibaoStandard(input: $input) {\n      standard {\n        id\n      }\n    }\n  }\n": types.SaveDibaoStandardDocument,
    "\n  query MeansRules {\n    meansRules {\n      number\n      effectiveFrom\n      note\n      savedByName\n      savedAt\n      ownerName\n      parameters {\n        operator\n        deepBP\n        relativeBP\n        accidentBP\n        minimumWage\n        workingAge {\n          from\n          men\n          women\n        }\n        incomes {\n          kind\n          counted\n          documentNo\n        }\n        spendings {\n          kind\n          counted\n          documentNo\n        }\n        exclusions {\n          code\n          title\n          documentNo\n          exceptions\n        }\n        localRules {\n          code\n          title\n          category\n          expression\n          documentNo\n        }\n      }\n    }\n    meansVariables {\n      name\n      type\n    }\n  }\n": types.MeansRulesDocument,
    "\n  mutation SaveMeansRules($input: SaveMeansRulesInput!) {\n    saveMeansRules(input: $input) {\n      rules {\n        number\n      }\n    }\n  }\n": types.SaveMeansRulesDocument,
    "\n  query CheckMeansExpression($expression: String!) {\n    checkMeansExpression(expression: $expression) {\n      problem {\n        line\n        column\n        message\n      }\n    }\n  }\n": types.CheckMeansExpressionDocument,
    "\n  fragment MeansTrialParts on MeansTrial {\n    id\n    state\n    rulesNo\n    rulesOwnerName\n    total\n    createdByName\n    createdAt\n    finishedAt\n    result {\n      tried\n      noFigures\n      noStandard\n      changed\n      categories {\n        category\n        filed\n        before\n        after\n        entered\n        left\n        budget\n      }\n      moves {\n        from\n        to\n        households\n      }\n      budget\n    }\n  }\n": types.MeansTrialPartsFragmentDoc,
    "\n  query MeansTrials {\n    meansTrials {\n      ...MeansTrialParts\n    }\n  }\n": types.MeansTrialsDocument,
    "\n  mutation StartMeansTrial($input: StartMeansTrialInput!) {\n    startMeansTrial(input: $input) {\n      trial {\n        id\n      }\n    }\n  }\n": types.StartMeansTrialDocument,
    "\n  query TrialHouseholds($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on MeansTrial {\n        affected {\n          archiveId\n          number\n          headName\n          unitName\n          was\n          becomes\n        }\n      }\n    }\n  }\n": types.TrialHouseholdsDocument,
    "\n  query Jobs {\n    jobCounts {\n      pending\n      dead\n      held\n    }\n    deadJobs {\n      id\n      kind\n      attempts\n      lastError\n      createdAt\n    }\n  }\n": types.JobsDocument,
    "\n  mutation RetryJob($input: RetryJobInput!) {\n    retryJob(input: $input) {\n      counts {\n        dead\n      }\n    }\n  }\n": types.RetryJobDocument,
    "\n  query Members($filter: MemberFilter, $first: Int, $offset: Int) {\n    members(filter: $filter, first: $first, offset: $offset) {\n      totalCount\n      edges {\n        node {\n          ...MemberDetail\n        }\n      }\n    }\n  }\n": types.MembersDocument,
    "\n  fragment MemberDetail on Member {\n    id\n    displayName\n    login\n    title\n    unit {\n      id\n      fullName\n    }\n    phone\n    state\n    roles {\n      id\n      role\n      unit {\n        id\n        fullName\n      }\n      validFrom\n      validTo\n    }\n    version\n    createdAt\n  }\n": types.MemberDetailFragmentDoc,
    "\n  query Member($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on Member {\n        ...MemberDetail\n      }\n    }\n  }\n": types.MemberDocument,
    "\n  query TenantKind {\n    tenant {\n      id\n      kind\n    }\n  }\n": types.TenantKindDocument,
    "\n  query Invitations {\n    invitations {\n      id\n      login\n      displayName\n      title\n      unit {\n        id\n        fullName\n      }\n      roles {\n        role\n        unitId\n      }\n      createdAt\n      expiresAt\n    }\n  }\n": types.InvitationsDocument,
    "\n  mutation InviteMember($input: InviteMemberInput!) {\n    inviteMember(input: $input) {\n      invitation {\n        id\n        displayName\n      }\n      url\n    }\n  }\n": types.InviteMemberDocument,
    "\n  mutation RevokeInvitation($input: RevokeInvitationInput!) {\n    revokeInvitation(input: $input) {\n      invitation {\n        id\n      }\n    }\n  }\n": types.RevokeInvitationDocument,
    "\n  mutation UpdateMember($input: UpdateMemberInput!) {\n    updateMember(input: $input) {\n      member {\n        id\n      }\n    }\n  }\n": types.UpdateMemberDocument,
    "\n  mutation AssignRole($input: AssignRoleInput!) {\n    assignRole(input: $input) {\n      member {\n        id\n      }\n    }\n  }\n": types.AssignRoleDocument,
    "\n  mutation RevokeRole($input: RevokeRoleInput!) {\n    revokeRole(input: $input) {\n      member {\n        id\n      }\n    }\n  }\n": types.RevokeRoleDocument,
    "\n  mutation EndMemberSessions($input: EndMemberSessionsInput!) {\n    endMemberSessions(input: $input) {\n      ended\n    }\n  }\n": types.EndMemberSessionsDocument,
    "\n  query MySessions {\n    mySessions {\n      id\n      createdAt\n      lastSeenAt\n      expiresAt\n      ip\n      userAgent\n      current\n    }\n  }\n": types.MySessionsDocument,
    "\n  mutation RevokeSession($input: RevokeSessionInput!) {\n    revokeSession(input: $input) {\n      session {\n        id\n      }\n    }\n  }\n": types.RevokeSessionDocument,
    "\n  mutation ChangePassword($input: ChangePasswordInput!) {\n    changePassword(input: $input) {\n      viewer {\n        accountId\n      }\n    }\n  }\n": types.ChangePasswordDocument,
    "\n  query Invitation($token: String!) {\n    invitation(token: $token) {\n      tenantName\n      login\n      displayName\n      accountExists\n      expiresAt\n    }\n  }\n": types.InvitationDocument,
    "\n  mutation AcceptInvitation($input: AcceptInvitationInput!) {\n    acceptInvitation(input: $input) {\n      viewer {\n        accountId\n      }\n    }\n  }\n": types.AcceptInvitationDocument,
    "\n  query NotificationPreference {\n    notificationPreference {\n      email\n    }\n  }\n": types.NotificationPreferenceDocument,
    "\n  mutation SetNotificationPreference($input: SetNotificationPreferenceInput!) {\n    setNotificationPreference(input: $input) {\n      preference {\n        email\n      }\n    }\n  }\n": types.SetNotificationPreferenceDocument,
    "\n  mutation Login($input: LoginInput!) {\n    login(input: $input) {\n      viewer {\n        accountId\n      }\n    }\n  }\n": types.LoginDocument,
    "\n  query Notifications($unreadOnly: Boolean, $first: Int, $offset: Int) {\n    notifications(unreadOnly: $unreadOnly, first: $first, offset: $offset) {\n      totalCount\n      edges {\n        node {\n          id\n          title\n          body\n          link\n          createdAt\n          readAt\n        }\n      }\n    }\n  }\n": types.NotificationsDocument,
    "\n  mutation MarkNotificationsRead($input: MarkNotificationsReadInput!) {\n    markNotificationsRead(input: $input) {\n      unread\n    }\n  }\n": types.MarkNotificationsReadDocument,
    "\n  query Tenant {\n    tenant {\n      id\n      kind\n      name\n      shortName\n      uscc\n      areaCode\n      state\n      version\n      parent {\n        id\n        name\n      }\n      settings {\n        noticeWorkdays\n        overdueDays\n        twoHandlers\n      }\n    }\n  }\n": types.TenantDocument,
    "\n  mutation UpdateTenant($input: UpdateTenantInput!) {\n    updateTenant(input: $input) {\n      tenant {\n        id\n      }\n    }\n  }\n": types.UpdateTenantDocument,
    "\n  query Unit($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on Unit {\n        kind\n        name\n        code\n        memberCount\n        version\n      }\n    }\n  }\n": types.UnitDocument,
    "\n  mutation CreateUnit($input: CreateUnitInput!) {\n    createUnit(input: $input) {\n      unit {\n        id\n      }\n    }\n  }\n": types.CreateUnitDocument,
    "\n  mutation UpdateUnit($input: UpdateUnitInput!) {\n    updateUnit(input: $input) {\n      unit {\n        id\n      }\n    }\n  }\n": types.UpdateUnitDocument,
    "\n  mutation MoveUnit($input: MoveUnitInput!) {\n    moveUnit(input: $input) {\n      unit {\n        id\n      }\n    }\n  }\n": types.MoveUnitDocument,
    "\n  mutation DissolveUnit($input: DissolveUnitInput!) {\n    dissolveUnit(input: $input) {\n      unit {\n        id\n      }\n    }\n  }\n": types.DissolveUnitDocument,
    "\n  query Sites {\n    sites {\n      id\n      kind\n      name\n      unit {\n        id\n        fullName\n      }\n      parentId\n      address\n      phone\n      openHours\n      state\n      version\n    }\n  }\n": types.SitesDocument,
    "\n  mutation CreateSite($input: CreateSiteInput!) {\n    createSite(input: $input) {\n      site {\n        id\n      }\n    }\n  }\n": types.CreateSiteDocument,
    "\n  mutation UpdateSite($input: UpdateSiteInput!) {\n    updateSite(input: $input) {\n      site {\n        id\n      }\n    }\n  }\n": types.UpdateSiteDocument,
    "\n  query Subordinates($filter: SubordinateFilter, $first: Int, $offset: Int) {\n    subordinates(filter: $filter, first: $first, offset: $offset) {\n      totalCount\n      edges {\n        node {\n          id\n          kind\n          name\n          shortName\n          uscc\n          areaCode\n          state\n          suspendedReason\n          parent {\n            id\n            name\n          }\n          version\n          createdAt\n        }\n      }\n    }\n  }\n": types.SubordinatesDocument,
    "\n  mutation AdmitTenant($input: AdmitTenantInput!) {\n    admitTenant(input: $input) {\n      tenant {\n        id\n        name\n      }\n      invitationUrl\n    }\n  }\n": types.AdmitTenantDocument,
    "\n  mutation SuspendTenant($input: SuspendTenantInput!) {\n    suspendTenant(input: $input) {\n      tenant {\n        id\n      }\n    }\n  }\n": types.SuspendTenantDocument,
    "\n  mutation ResumeTenant($input: ResumeTenantInput!) {\n    resumeTenant(input: $input) {\n      tenant {\n        id\n      }\n    }\n  }\n": types.ResumeTenantDocument,
    "\n  query SupervisionGrants($first: Int, $offset: Int) {\n    supervisionGrants(first: $first, offset: $offset) {\n      totalCount\n      edges {\n        node {\n          id\n          tenantId\n          tenantName\n          supervisorName\n          purpose\n          scopes\n          state\n          inForce\n          requestedByName\n          requestedAt\n          decidedByName\n          decidedAt\n          decisionNote\n          expiresAt\n          version\n        }\n      }\n    }\n  }\n": types.SupervisionGrantsDocument,
    "\n  mutation RequestGrant($input: RequestGrantInput!) {\n    requestGrant(input: $input) {\n      grant {\n        id\n      }\n    }\n  }\n": types.RequestGrantDocument,
    "\n  mutation DecideGrant($input: DecideGrantInput!) {\n    decideGrant(input: $input) {\n      grant {\n        id\n      }\n    }\n  }\n": types.DecideGrantDocument,
    "\n  mutation RevokeGrant($input: RevokeGrantInput!) {\n    revokeGrant(input: $input) {\n      grant {\n        id\n      }\n    }\n  }\n": types.RevokeGrantDocument,
    "\n  query AccessLog($filter: AccessLogFilter, $first: Int, $offset: Int) {\n    accessLog(filter: $filter, first: $first, offset: $offset) {\n      totalCount\n      edges {\n        node {\n          id\n          at\n          viewerTenantName\n          viewerName\n          purpose\n          objectKind\n          objectId\n          fields\n          rowCount\n          external\n        }\n      }\n    }\n  }\n": types.AccessLogDocument,
    "\n  query VerifyPrintout($proof: String!) {\n    verifyPrintout(proof: $proof) {\n      id\n      title\n      edition\n      whole\n      pages\n      purpose\n      printedByName\n      printedAt\n    }\n  }\n": types.VerifyPrintoutDocument,
    "\n  query CampaignRuns($filter: RunFilter, $first: Int, $offset: Int) {\n    campaignRuns(filter: $filter, first: $first, offset: $offset) {\n      totalCount\n      edges {\n        node {\n          id\n          title\n          state\n          openedAt\n          endsOn\n          progress {\n            planned\n            received\n            undelivered\n            unassigned\n            overdue\n            cashPlannedFen\n            cashReceivedFen\n          }\n        }\n      }\n    }\n  }\n": types.CampaignRunsDocument,
    "\n  query CampaignRun($id: ID!) {\n    node(id: $id) {\n      ... on CampaignRun {\n        id\n        title\n        state\n        stopReason\n        endsOn\n        openedAt\n        closedAt\n        summaryText\n        viewerCan\n        version\n        campaign {\n          id\n          title\n        }\n        progress {\n          expected\n          planned\n          received\n          undelivered\n          removed\n          unassigned\n          overdue\n          cashPlannedFen\n          cashReceivedFen\n          goodsReceivedFen\n          skippedListed\n          skippedElsewhere\n        }\n      }\n    }\n  }\n": types.CampaignRunDocument,
    "\n  query CampaignRunSummary($id: ID!) {\n    node(id: $id) {\n      ... on CampaignRun {\n        title\n        openedAt\n        endsOn\n        summary {\n          people\n          households\n          personTimes\n          followUps\n          followUpsOpen\n          byClass {\n            key\n            planned\n            received\n            people\n            cashFen\n            goodsFen\n          }\n          byUnit {\n            key\n            planned\n            received\n            people\n            cashFen\n            goodsFen\n          }\n          byDay {\n            date\n            received\n            cashFen\n          }\n        }\n      }\n    }\n  }\n": types.CampaignRunSummaryDocument,
    "\n  query RunVisits($id: ID!, $filter: VisitFilter, $order: VisitOrder, $first: Int, $offset: Int) {\n    node(id: $id) {\n      ... on CampaignRun {\n        visits(filter: $filter, order: $order, first: $first, offset: $offset) {\n          totalCount\n          edges {\n            node {\n              id\n              name\n              class\n              state\n              cashFen\n              dueOn\n              overdue\n              late\n              visitedAt\n              version\n              viewerCan\n              unit {\n                id\n                fullName\n              }\n              helper {\n                id\n                displayName\n              }\n              goods {\n                name\n                quantity\n                unit\n                valueFen\n              }\n            }\n          }\n        }\n      }\n    }\n  }\n": types.RunVisitsDocument,
    "\n  query VisitDetail($id: ID!) {\n    node(id: $id) {\n      ... on Visit {\n        id\n        archiveId\n        name\n        class\n        state\n        cashFen\n        dueOn\n        overdue\n        late\n        visitedAt\n        removedReason\n        version\n        viewerCan\n        unit {\n          fullName\n        }\n        helper {\n          id\n          displayName\n        }\n        goods {\n          name\n          quantity\n          unit\n          valueFen\n        }\n        facts {\n          category\n          mainCause\n          householdSize\n          hasDisability\n          netPerHeadMonth\n        }\n        phone {\n          state\n          text\n        }\n        address {\n          state\n          text\n        }\n        idNumber {\n          state\n          text\n        }\n        earlier {\n          title\n          visitedAt\n          helperName\n          condition\n          cashFen\n        }\n        reports {\n          id\n          at\n          receivedAt\n          helperName\n          outcome\n          condition\n          receiver\n          proxyName\n          proxyRelation\n          secondHandlerName\n          cashFen\n          goods {\n            name\n            quantity\n            unit\n            valueFen\n          }\n          signature {\n            id\n            kind\n            link(thumbnail: true) {\n              url\n            }\n          }\n          photos {\n            id\n            link(thumbnail: true) {\n              url\n            }\n          }\n          followUps {\n            id\n            kind\n            text\n            state\n          }\n        }\n      }\n    }\n  }\n": types.VisitDetailDocument,
    "\n  query PrintVisits($id: ID!, $filter: VisitFilter, $first: Int, $offset: Int) {\n    node(id: $id) {\n      ... on CampaignRun {\n        title\n        openedAt\n        endsOn\n        visits(filter: $filter, order: UNIT, first: $first, offset: $offset) {\n          totalCount\n          edges {\n            node {\n              id\n              name\n              class\n              state\n              cashFen\n              visitedAt\n              unit {\n                fullName\n              }\n              goods {\n                name\n                quantity\n                unit\n                valueFen\n              }\n              idNumber {\n                state\n                text\n              }\n              facts {\n                mainCause\n                householdSize\n              }\n              reports {\n                outcome\n                receiver\n                proxyName\n                proxyRelation\n                helperName\n                secondHandlerName\n                signature {\n                  kind\n                  link(thumbnail: true) {\n                    url\n                  }\n                }\n              }\n            }\n          }\n        }\n      }\n    }\n  }\n": types.PrintVisitsDocument,
    "\n  mutation PauseRun($input: RunActionInput!) {\n    pauseRun(input: $input) {\n      run {\n        id\n      }\n    }\n  }\n": types.PauseRunDocument,
    "\n  mutation ResumeRun($input: RunActionInput!) {\n    resumeRun(input: $input) {\n      run {\n        id\n      }\n    }\n  }\n": types.ResumeRunDocument,
    "\n  mutation CancelRun($input: RunActionInput!) {\n    cancelRun(input: $input) {\n      run {\n        id\n      }\n    }\n  }\n": types.CancelRunDocument,
    "\n  mutation SettleRun($input: RunActionInput!) {\n    settleRun(input: $input) {\n      run {\n        id\n      }\n    }\n  }\n": types.SettleRunDocument,
    "\n  mutation CloseRun($input: CloseRunInput!) {\n    closeRun(input: $input) {\n      run {\n        id\n      }\n    }\n  }\n": types.CloseRunDocument,
    "\n  mutation AddVisits($input: AddVisitsInput!) {\n    addVisits(input: $input) {\n      added\n    }\n  }\n": types.AddVisitsDocument,
    "\n  mutation RemoveVisit($input: RemoveVisitInput!) {\n    removeVisit(input: $input) {\n      visit {\n        id\n      }\n    }\n  }\n": types.RemoveVisitDocument,
    "\n  mutation AssignVisits($input: AssignVisitsInput!) {\n    assignVisits(input: $input) {\n      assigned\n    }\n  }\n": types.AssignVisitsDocument,
    "\n  query Search($text: String!) {\n    search(text: $text) {\n      archives {\n        archive {\n          id\n          number\n          headName\n          state\n          idNumber {\n            text\n          }\n          unit {\n            fullName\n          }\n        }\n        person {\n          id\n          name\n          relation\n        }\n      }\n      moreArchives\n      applications {\n        id\n        number\n        headName\n        item\n        state\n        unit {\n          fullName\n        }\n      }\n      moreApplications\n      members {\n        id\n        displayName\n        login\n        title\n        state\n        unit {\n          fullName\n        }\n      }\n      moreMembers\n    }\n  }\n": types.SearchDocument,
    "\n  query Imports($kind: SheetKind, $first: Int, $offset: Int) {\n    imports(kind: $kind, first: $first, offset: $offset) {\n      totalCount\n      edges {\n        node {\n          id\n          kind\n          fileName\n          state\n          counts {\n            ok\n            warning\n            error\n            written\n          }\n          createdByName\n          createdAt\n          finishedAt\n        }\n      }\n    }\n  }\n": types.ImportsDocument,
    "\n  query Import($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on Import {\n        id\n        kind\n        fileName\n        defaultUnit {\n          id\n          fullName\n        }\n        civilBatchId\n        state\n        progressDone\n        progressTotal\n        counts {\n          ok\n          warning\n          error\n          ignored\n          new\n          update\n          same\n          elsewhere\n          filed\n          differs\n          notHere\n          missing\n          written\n        }\n        reasons {\n          reason\n          text\n          result\n          count\n        }\n        mapped\n        sheets {\n          name\n          use\n          headings {\n            text\n            column\n          }\n        }\n        columns {\n          use\n          key\n          title\n          required\n        }\n        failure\n        failureText\n        createdByName\n        createdAt\n        version\n      }\n    }\n  }\n": types.ImportDocument,
    "\n  query ImportRows($id: ID!, $result: RowResult, $reason: String, $effect: String, $first: Int, $offset: Int) {\n    node(id: $id) {\n      __typename\n      ... on Import {\n        rows(result: $result, reason: $reason, effect: $effect, first: $first, offset: $offset) {\n          totalCount\n          edges {\n            node {\n              id\n              row\n              result\n              texts\n              name\n              unit\n              category\n              effect\n              archive {\n                id\n              }\n            }\n          }\n        }\n      }\n    }\n  }\n": types.ImportRowsDocument,
    "\n  mutation StartImport($input: StartImportInput!) {\n    startImport(input: $input) {\n      import {\n        id\n      }\n    }\n  }\n": types.StartImportDocument,
    "\n  mutation ConfirmImport($input: ConfirmImportInput!) {\n    confirmImport(input: $input) {\n      import {\n        id\n      }\n    }\n  }\n": types.ConfirmImportDocument,
    "\n  mutation MapImportColumns($input: MapImportColumnsInput!) {\n    mapImportColumns(input: $input) {\n      import {\n        id\n      }\n    }\n  }\n": types.MapImportColumnsDocument,
    "\n  mutation CancelImport($input: CancelImportInput!) {\n    cancelImport(input: $input) {\n      import {\n        id\n      }\n    }\n  }\n": types.CancelImportDocument,
    "\n  mutation ImportTemplate($input: ImportTemplateInput!) {\n    importTemplate(input: $input) {\n      link {\n        url\n      }\n    }\n  }\n": types.ImportTemplateDocument,
    "\n  mutation ImportErrors($input: ImportErrorsInput!) {\n    importErrors(input: $input) {\n      link {\n        url\n      }\n    }\n  }\n": types.ImportErrorsDocument,
    "\n  query MyExports {\n    myExports {\n      id\n      kind\n      state\n      purpose\n      rowCount\n      progressDone\n      progressTotal\n      fileName\n      createdAt\n      expiresAt\n    }\n  }\n": types.MyExportsDocument,
    "\n  fragment Figures on SubordinateFigures {\n    archives {\n      value\n      hidden\n    }\n    coverageBp\n    visitsPlanned {\n      value\n      hidden\n    }\n    visitsReceived {\n      value\n      hidden\n    }\n    visitsOverdue {\n      value\n      hidden\n    }\n    cashFen\n    goodsFen\n    offSeasonBp\n    followUpsOpen {\n      value\n      hidden\n    }\n    updatedAt\n  }\n": types.FiguresFragmentDoc,
    "\n  query FederationOverview($year: Int!) {\n    federationOverview(year: $year) {\n      year\n      tenants\n      total {\n        ...Figures\n      }\n      lines {\n        depth\n        tenant {\n          id\n          name\n          kind\n          areaName\n        }\n        ...Figures\n      }\n      receivedByMonth {\n        value\n        hidden\n      }\n      areas {\n        areaCode\n        areaName\n        tenants\n        archives {\n          value\n          hidden\n        }\n        visitsPlanned {\n          value\n          hidden\n        }\n        visitsReceived {\n          value\n          hidden\n        }\n        cashFen\n      }\n    }\n  }\n": types.FederationOverviewDocument,
    "\n  query OwnGrants {\n    supervisionGrants(first: 100) {\n      edges {\n        node {\n          id\n          tenantId\n          tenantName\n          purpose\n          scopes\n          state\n          inForce\n          expiresAt\n        }\n      }\n    }\n  }\n": types.OwnGrantsDocument,
    "\n  mutation AskGrant($input: RequestGrantInput!) {\n    requestGrant(input: $input) {\n      grant {\n        id\n      }\n    }\n  }\n": types.AskGrantDocument,
    "\n  query SupervisedVisits($grantId: ID!, $first: Int, $after: String) {\n    supervisedVisits(grantId: $grantId, first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          id\n          name\n          unitName\n          class\n          state\n          runTitle\n          cashFen\n          visitedAt\n        }\n      }\n    }\n  }\n": types.SupervisedVisitsDocument,
    "\n  query MyVisits($openOnly: Boolean!, $first: Int!, $after: String) {\n    myVisits(openOnly: $openOnly, first: $first, after: $after) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          id\n          name\n          class\n          state\n          cashFen\n          dueOn\n          overdue\n          visitedAt\n          viewerCan\n          run {\n            id\n            title\n            endsOn\n          }\n          unit {\n            fullName\n          }\n          goods {\n            name\n            quantity\n            unit\n            valueFen\n          }\n          facts {\n            category\n            mainCause\n            householdSize\n            hasDisability\n          }\n          phone {\n            state\n            text\n          }\n          address {\n            state\n            text\n          }\n          earlier {\n            title\n            visitedAt\n            helperName\n            condition\n            cashFen\n          }\n        }\n      }\n    }\n  }\n": types.MyVisitsDocument,
    "\n  query VisitRules {\n    tenant {\n      settings {\n        twoHandlers\n      }\n    }\n  }\n": types.VisitRulesDocument,
    "\n  mutation ReportVisit($input: ReportVisitInput!) {\n    reportVisit(input: $input) {\n      repeated\n      visit {\n        id\n        state\n      }\n    }\n  }\n": types.ReportVisitDocument,
    "\n  query MyFollowUps($mine: Boolean) {\n    followUps(filter: { mine: $mine, states: [OPEN, IN_PROGRESS] }, first: 100) {\n      edges {\n        node {\n          id\n          kind\n          text\n          state\n          name\n          dueOn\n          overdue\n          result\n          version\n          unit {\n            fullName\n          }\n        }\n      }\n    }\n  }\n": types.MyFollowUpsDocument,
    "\n  mutation AnswerFollowUp($input: UpdateFollowUpInput!) {\n    updateFollowUp(input: $input) {\n      followUp {\n        id\n      }\n    }\n  }\n": types.AnswerFollowUpDocument,
    "\n  query Workbench {\n    workbench {\n      approvalsWaiting\n      campaignsReturned\n      runsVisiting\n      visitsUnassigned\n      applicationsToDo\n      visitsOverdue\n      myVisitsOpen\n      followUpsOpen\n      followUpsOverdue\n      civilListsOverdue\n      runsToSettle\n      importsToConfirm\n      grantsToDecide\n      archivesToReview\n      archivesNeverHelped\n      archivesNeverVisited\n      archivesUnchanged\n      archivesOutOfStep\n      archivesExpiring\n      archivesMissingPapers\n      archivesIdUnverified\n      archivesUnowned\n      jobsDead\n      nextOpenings {\n        at\n        campaign {\n          id\n          title\n          state\n        }\n      }\n      runs {\n        id\n        title\n        state\n        endsOn\n        progress {\n          expected\n          planned\n          received\n          unassigned\n          overdue\n        }\n      }\n    }\n  }\n": types.WorkbenchDocument,
    "\n  query OwnHome {\n    ownHome {\n      name\n      unitName\n      linked\n      uscc\n      draft {\n        step\n        version\n        updatedAt\n        form {\n          household {\n            phone\n            address\n            nation\n            employment\n            isMigrant\n            isSingleParent\n            hasDisability\n            members {\n              name\n              relation\n              idNumber\n              status\n              workplace\n              hasDisability\n              incomeMonth\n            }\n          }\n          money {\n            incomeYear\n            rigidYear\n            bankName\n            bankCard\n          }\n          need {\n            mainCause\n            otherCauses\n            causeNote\n            health\n            wish\n          }\n          papers {\n            papers {\n              kind\n              attachmentId\n              attachment {\n                fileName\n              }\n            }\n            consents\n            declared\n          }\n        }\n      }\n      archive {\n        id\n        number\n        state\n        version\n        fromWorker\n        steps {\n          at\n          state\n          note\n        }\n        next {\n          who\n          role\n          referredTo\n          unitName\n          dueOn\n          overdue\n        }\n        return {\n          missing\n          still\n          note\n          returnedAt\n        }\n        papers {\n          id\n          kind\n          state\n          refusal\n          filedAt\n        }\n        missing\n        canWithdraw\n        canFilePapers\n        canResubmit\n        members {\n          id\n          name\n          relation\n        }\n        aidItems\n      }\n      applications {\n        id\n        number\n        item\n        state\n        reason\n        asked\n        approved\n        occurredOn\n        personId\n        personName\n        medical {\n          stays {\n            hospital\n            admittedOn\n            dischargedOn\n          }\n          total\n          reimbursed\n          otherInsurance\n        }\n        student {\n          school\n          level\n          academicYear\n          yearOfStudy\n          tuition\n          otherAid\n        }\n        temporary {\n          mishap\n          cost\n          compensated\n        }\n        requiredPapers\n        missing\n        papers {\n          id\n          kind\n        }\n        wanted\n        wantedNote\n        outcomeNote\n        steps {\n          at\n          state\n          note\n        }\n        next {\n          who\n          role\n          referredTo\n          unitName\n          dueOn\n          overdue\n        }\n        canEdit\n        canSubmit\n        canWithdraw\n        feedback {\n          id\n          score\n          comment\n        }\n        complaints {\n          id\n          text\n          state\n          dueOn\n          overdue\n          upheld\n          answer\n          appealUntil\n          appeal\n          outcome\n          canAppeal\n          canWithdraw\n          version\n        }\n        canRate\n        canComplain\n        version\n      }\n    }\n  }\n": types.OwnHomeDocument,
    "\n  mutation SaveOwnDraft($input: SaveOwnDraftInput!) {\n    saveOwnDraft(input: $input) {\n      home {\n        draft {\n          version\n        }\n      }\n    }\n  }\n": types.SaveOwnDraftDocument,
    "\n  mutation SubmitOwnDraft($input: SubmitOwnDraftInput!) {\n    submitOwnDraft(input: $input) {\n      home {\n        archive {\n          id\n        }\n      }\n    }\n  }\n": types.SubmitOwnDraftDocument,
    "\n  mutation FileOwnPaper($input: FileOwnPaperInput!) {\n    fileOwnPaper(input: $input) {\n      home {\n        name\n      }\n    }\n  }\n": types.FileOwnPaperDocument,
    "\n  mutation ResubmitOwnArchive($input: ArchiveStepInput!) {\n    resubmitOwnArchive(input: $input) {\n      home {\n        name\n      }\n    }\n  }\n": types.ResubmitOwnArchiveDocument,
    "\n  mutation WithdrawOwnArchive($input: ArchiveStepInput!) {\n    withdrawOwnArchive(input: $input) {\n      home {\n        name\n      }\n    }\n  }\n": types.WithdrawOwnArchiveDocument,
    "\n  mutation DraftOwnApplication($input: DraftOwnApplicationInput!) {\n    draftOwnApplication(input: $input) {\n      id\n    }\n  }\n": types.DraftOwnApplicationDocument,
    "\n  mutation UpdateOwnApplication($input: UpdateApplicationInput!) {\n    updateOwnApplication(input: $input) {\n      id\n    }\n  }\n": types.UpdateOwnApplicationDocument,
    "\n  mutation AddOwnApplicationPapers($input: AddApplicationPapersInput!) {\n    addOwnApplicationPapers(input: $input) {\n      id\n    }\n  }\n": types.AddOwnApplicationPapersDocument,
    "\n  mutation SubmitOwnApplication($input: ApplicationStepInput!) {\n    submitOwnApplication(input: $input) {\n      id\n    }\n  }\n": types.SubmitOwnApplicationDocument,
    "\n  mutation WithdrawOwnApplication($input: WithdrawApplicationInput!) {\n    withdrawOwnApplication(input: $input) {\n      id\n    }\n  }\n": types.WithdrawOwnApplicationDocument,
    "\n  mutation RateOwnAid($input: RateOwnAidInput!) {\n    rateOwnAid(input: $input) {\n      id\n    }\n  }\n": types.RateOwnAidDocument,
    "\n  mutation FileOwnComplaint($input: FileOwnComplaintInput!) {\n    fileOwnComplaint(input: $input) {\n      id\n    }\n  }\n": types.FileOwnComplaintDocument,
    "\n  mutation AppealOwnComplaint($input: AppealComplaintInput!) {\n    appealOwnComplaint(input: $input) {\n      id\n    }\n  }\n": types.AppealOwnComplaintDocument,
    "\n  mutation WithdrawOwnComplaint($input: WithdrawComplaintInput!) {\n    withdrawOwnComplaint(input: $input) {\n      id\n    }\n  }\n": types.WithdrawOwnComplaintDocument,
    "\n  query OwnPolicies {\n    ownPolicies {\n      standards {\n        id\n        residence\n        monthly\n        effectiveFrom\n        documentNo\n      }\n      items {\n        item\n        needsActive\n        papers\n        limits {\n          id\n          category\n          source\n          subject\n          period\n          terms {\n            kind\n            amount\n            months\n            percentBP\n            field\n          }\n          exclusive\n          documentNo\n        }\n      }\n      noticeDays\n      answerDays\n      feedbackDays\n      complaintDays\n      appealDays\n    }\n    ownHome {\n      uscc\n    }\n  }\n": types.OwnPoliciesDocument,
    "\n  query OwnFile {\n    ownFile {\n      id\n      number\n      headName\n      idNumber {\n        state\n        text\n      }\n      phone {\n        state\n        text\n      }\n      address {\n        state\n        text\n      }\n      bankCard {\n        state\n        text\n      }\n      householdSize\n      mainCause\n      incomeYear\n      rigidYear\n      wish\n      members {\n        name\n        relation\n        age\n      }\n      consents {\n        id\n        purpose\n        textVersion\n        channel\n        signedOn\n        withdrawnAt\n      }\n      looks {\n        at\n        viewerName\n        viewerTenantName\n        superior\n        purpose\n        fields\n      }\n      consentText\n    }\n  }\n": types.OwnFileDocument,
    "\n  mutation GiveOwnConsent($input: GiveOwnConsentInput!) {\n    giveOwnConsent(input: $input) {\n      file {\n        id\n      }\n    }\n  }\n": types.GiveOwnConsentDocument,
    "\n  mutation WithdrawOwnConsent($input: WithdrawOwnConsentInput!) {\n    withdrawOwnConsent(input: $input) {\n      file {\n        id\n      }\n    }\n  }\n": types.WithdrawOwnConsentDocument,
    "\n  query WorkerAccesses {\n    workerAccesses {\n      id\n      name\n      idNumber {\n        state\n        text\n      }\n      phone {\n        state\n        text\n      }\n      unitStated\n      workNumber\n      state\n      refusal\n      askedAt\n      decidedByName\n      decidedAt\n      version\n    }\n    tenant {\n      uscc\n    }\n  }\n": types.WorkerAccessesDocument,
    "\n  mutation AcceptWorker($input: AcceptWorkerInput!) {\n    acceptWorker(input: $input) {\n      access {\n        id\n      }\n    }\n  }\n": types.AcceptWorkerDocument,
    "\n  mutation RefuseWorker($input: RefuseWorkerInput!) {\n    refuseWorker(input: $input) {\n      access {\n        id\n      }\n    }\n  }\n": types.RefuseWorkerDocument,
    "\n  query ArchiveChoices($search: String!) {\n    archives(filter: { search: $search, states: [ACTIVE] }, first: 20) {\n      edges {\n        node {\n          id\n          number\n          headName\n          category\n          unit {\n            fullName\n          }\n        }\n      }\n    }\n  }\n": types.ArchiveChoicesDocument,
    "\n  query DictionaryTerms {\n    dictionaryTerms {\n      dictionary\n      code\n      zh\n      en\n      own\n      disabled\n      version\n    }\n  }\n": types.DictionaryTermsDocument,
    "\n  mutation RequestExport($input: RequestExportInput!) {\n    requestExport(input: $input) {\n      export {\n        id\n      }\n    }\n  }\n": types.RequestExportDocument,
    "\n  query ExportState {\n    myExports {\n      id\n      state\n      progressDone\n      progressTotal\n    }\n  }\n": types.ExportStateDocument,
    "\n  mutation ExportLink($input: ExportLinkInput!) {\n    exportLink(input: $input) {\n      link {\n        url\n      }\n    }\n  }\n": types.ExportLinkDocument,
    "\n  query MemberChoices($search: String) {\n    members(filter: { search: $search, state: ACTIVE }, first: 20) {\n      edges {\n        node {\n          id\n          displayName\n          title\n          unit {\n            name\n          }\n        }\n      }\n    }\n  }\n": types.MemberChoicesDocument,
    "\n  query Printouts($subjectId: ID!) {\n    printouts(subjectId: $subjectId) {\n      id\n      form\n      edition\n      title\n      whole\n      code\n      purpose\n      printedByName\n      printedAt\n    }\n  }\n": types.PrintoutsDocument,
    "\n  mutation PrintForm($input: PrintFormInput!) {\n    printForm(input: $input) {\n      printout {\n        id\n        code\n        pages\n        missingCharacters\n      }\n    }\n  }\n": types.PrintFormDocument,
    "\n  mutation PrintoutLink($input: PrintoutLinkInput!) {\n    printoutLink(input: $input) {\n      link {\n        url\n      }\n    }\n  }\n": types.PrintoutLinkDocument,
    "\n  mutation RevealValue($input: RevealFieldInput!) {\n    revealField(input: $input) {\n      text\n      hideAt\n    }\n  }\n": types.RevealValueDocument,
    "\n  mutation SetLocale($input: SetLocaleInput!) {\n    setLocale(input: $input) {\n      viewer {\n        accountId\n      }\n    }\n  }\n": types.SetLocaleDocument,
    "\n  query SavedFilters($list: FilteredList!) {\n    savedFilters(list: $list) {\n      id\n      name\n      query\n    }\n  }\n": types.SavedFiltersDocument,
    "\n  mutation SaveFilter($input: SaveFilterInput!) {\n    saveFilter(input: $input) {\n      filter {\n        id\n      }\n    }\n  }\n": types.SaveFilterDocument,
    "\n  mutation RenameFilter($input: RenameFilterInput!) {\n    renameFilter(input: $input) {\n      filter {\n        id\n      }\n    }\n  }\n": types.RenameFilterDocument,
    "\n  mutation DeleteFilter($input: DeleteFilterInput!) {\n    deleteFilter(input: $input) {\n      id\n    }\n  }\n": types.DeleteFilterDocument,
    "\n  query Units($includeDissolved: Boolean) {\n    units(includeDissolved: $includeDissolved) {\n      id\n      parentId\n      path\n      fullName\n      kind\n      name\n      code\n      memberCount\n      state\n      version\n    }\n  }\n": types.UnitsDocument,
    "\n  mutation RequestUpload($input: RequestUploadInput!) {\n    requestUpload(input: $input) {\n      ticket {\n        uploadId\n        url\n        fields {\n          name\n          value\n        }\n      }\n    }\n  }\n": types.RequestUploadDocument,
    "\n  mutation CompleteUpload($input: CompleteUploadInput!) {\n    completeUpload(input: $input) {\n      attachment {\n        id\n        state\n        reason\n        reasonText\n      }\n    }\n  }\n": types.CompleteUploadDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Viewer {\n    viewer {\n      accountId\n      membershipId\n      name\n      locale\n      actions\n      unreadNotifications\n      tenant {\n        id\n        name\n      }\n      memberships {\n        tenantId\n        tenantName\n      }\n    }\n  }\n"): typeof import('./graphql').ViewerDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SwitchTenant($input: SwitchTenantInput!) {\n    switchTenant(input: $input) {\n      viewer {\n        accountId\n      }\n    }\n  }\n"): typeof import('./graphql').SwitchTenantDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation Logout {\n    logout {\n      ok\n    }\n  }\n"): typeof import('./graphql').LogoutDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ApprovalInboxTotal($filter: ApprovalFilter) {\n    approvalInbox(filter: $filter, first: 1) {\n      totalCount\n    }\n  }\n"): typeof import('./graphql').ApprovalInboxTotalDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ApprovalInbox($filter: ApprovalFilter, $first: Int, $offset: Int) {\n    approvalInbox(filter: $filter, first: $first, offset: $offset) {\n      edges {\n        node {\n          id\n          kind\n          title\n          amountFen\n          state\n          step\n          stepName\n          dueOn\n          overdue\n          blocked\n          referredTo\n          originTenantName\n          contentHash\n          startedByName\n          startedAt\n          unit {\n            fullName\n          }\n          waiting {\n            name\n          }\n          viewerCan\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').ApprovalInboxDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ApprovalCase($id: ID!) {\n    node(id: $id) {\n      ... on ApprovalCase {\n        id\n        kind\n        title\n        amountFen\n        state\n        step\n        stepName\n        dueOn\n        overdue\n        blocked\n        referredTo\n        originTenantName\n        contentHash\n        startedByName\n        startedAt\n        endedAt\n        link\n        unit {\n          fullName\n        }\n        steps {\n          name\n          role\n          level\n          mode\n          needed\n        }\n        facts {\n          label\n          text\n          amountFen\n          date\n        }\n        decisions {\n          id\n          caseId\n          stepName\n          verdict\n          returnTo\n          name\n          forName\n          unionName\n          note\n          minutes\n          minutesFiles {\n            id\n            fileName\n          }\n          standing\n          at\n        }\n        waiting {\n          name\n        }\n        people {\n          people {\n            name\n          }\n        }\n        recusals {\n          name\n          reason\n          relation\n        }\n        viewerCan\n      }\n    }\n  }\n"): typeof import('./graphql').ApprovalCaseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DecideApproval($input: DecideApprovalInput!) {\n    decideApproval(input: $input) {\n      case {\n        id\n        state\n        stepName\n        referredTo\n        waiting {\n          name\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').DecideApprovalDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DecideApprovals($input: DecideApprovalsInput!) {\n    decideApprovals(input: $input) {\n      results {\n        caseId\n        problem\n        case {\n          id\n          title\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').DecideApprovalsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecuseApproval($input: RecuseApprovalInput!) {\n    recuseApproval(input: $input) {\n      case {\n        id\n      }\n    }\n  }\n"): typeof import('./graphql').RecuseApprovalDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ApprovalDelegations {\n    approvalDelegations {\n      id\n      fromOn\n      toOn\n      reason\n      mine\n      from {\n        displayName\n      }\n      to {\n        displayName\n      }\n    }\n  }\n"): typeof import('./graphql').ApprovalDelegationsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DelegateApproval($input: DelegateApprovalInput!) {\n    delegateApproval(input: $input) {\n      delegation {\n        id\n      }\n    }\n  }\n"): typeof import('./graphql').DelegateApprovalDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RevokeApprovalDelegation($input: RevokeApprovalDelegationInput!) {\n    revokeApprovalDelegation(input: $input) {\n      delegation {\n        id\n      }\n    }\n  }\n"): typeof import('./graphql').RevokeApprovalDelegationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ApprovalRoutes {\n    approvalRoutes {\n      id\n      kind\n      item\n      fromFen\n      name\n      state\n      publishedVersion\n      changed\n      version\n      updatedAt\n      updatedByName\n      steps {\n        name\n        role\n        level\n        mode\n        needed\n        days\n        onEmpty\n      }\n    }\n    defaultApprovalRoutes {\n      kind\n      steps {\n        name\n        role\n        level\n        mode\n        needed\n        days\n        onEmpty\n      }\n    }\n  }\n"): typeof import('./graphql').ApprovalRoutesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PreviewApprovalRoute($input: PreviewApprovalRouteInput!) {\n    previewApprovalRoute(input: $input) {\n      people {\n        name\n        title\n      }\n      units\n      problem\n    }\n  }\n"): typeof import('./graphql').PreviewApprovalRouteDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveApprovalRoute($input: SaveApprovalRouteInput!) {\n    saveApprovalRoute(input: $input) {\n      route {\n        id\n        version\n      }\n    }\n  }\n"): typeof import('./graphql').SaveApprovalRouteDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PublishApprovalRoute($input: ApprovalRouteInput!) {\n    publishApprovalRoute(input: $input) {\n      route {\n        id\n      }\n    }\n  }\n"): typeof import('./graphql').PublishApprovalRouteDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RetireApprovalRoute($input: ApprovalRouteInput!) {\n    retireApprovalRoute(input: $input) {\n      route {\n        id\n      }\n    }\n  }\n"): typeof import('./graphql').RetireApprovalRouteDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MinutesLink($id: ID!) {\n    node(id: $id) {\n      ... on Attachment {\n        id\n        link {\n          url\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').MinutesLinkDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ApprovalTies {\n    approvalTies {\n      id\n      member {\n        displayName\n      }\n      personName\n      relation\n      mine\n    }\n  }\n"): typeof import('./graphql').ApprovalTiesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeclareApprovalTie($input: DeclareApprovalTieInput!) {\n    declareApprovalTie(input: $input) {\n      tie {\n        id\n      }\n    }\n  }\n"): typeof import('./graphql').DeclareApprovalTieDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndApprovalTie($input: EndApprovalTieInput!) {\n    endApprovalTie(input: $input) {\n      tie {\n        id\n      }\n    }\n  }\n"): typeof import('./graphql').EndApprovalTieDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ApplicationsTotal($filter: ApplicationFilter) {\n    applications(filter: $filter, first: 1) {\n      totalCount\n    }\n  }\n"): typeof import('./graphql').ApplicationsTotalDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Applications($filter: ApplicationFilter, $first: Int, $offset: Int) {\n    applications(filter: $filter, first: $first, offset: $offset) {\n      edges {\n        node {\n          id\n          number\n          item\n          state\n          urgent\n          headName\n          category\n          asked\n          approved\n          answerDueOn\n          papersDueOn\n          papersOverdue\n          updatedAt\n          unit {\n            fullName\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').ApplicationsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment LimitExplanation on LimitResult {\n    asked\n    allowed\n    within\n    level\n    missing\n    checks {\n      ruleId\n      documentNo\n      subject\n      period\n      cap\n      used\n      left\n      excluded\n      terms {\n        kind\n        amount\n        months\n        percentBP\n        field\n        input\n        result\n      }\n    }\n  }\n"): typeof import('./graphql').LimitExplanationFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ApplicationDetail on Application {\n    id\n    number\n    item\n    origin\n    state\n    urgent\n    archiveId\n    archiveNumber\n    headName\n    category\n    personId\n    personName\n    reason\n    asked\n    proposed\n    approved\n    occurredOn\n    medical {\n      days\n      total\n      reimbursed\n      otherInsurance\n      selfPaid\n      stays {\n        hospital\n        admittedOn\n        dischargedOn\n        days\n      }\n    }\n    illness {\n      state\n      text\n    }\n    student {\n      school\n      level\n      academicYear\n      yearOfStudy\n      tuition\n      otherAid\n      tuitionLeft\n    }\n    temporary {\n      mishap\n      cost\n      compensated\n      causeCost\n    }\n    legal {\n      dispute\n      form\n      opponent\n      claim\n    }\n    training {\n      course\n      provider\n      startsOn\n      fee\n      covered\n      feeLeft\n    }\n    placement {\n      wish\n      skills\n      expected\n    }\n    goods {\n      name\n      quantity\n      value\n    }\n    disability {\n      kind\n      grade\n      need\n      cost\n      covered\n      costLeft\n    }\n    proxy {\n      name\n      relation\n      cause\n    }\n    missingPapers\n    papers {\n      id\n      kind\n      note\n      addedAt\n      addedByName\n      attachment {\n        id\n        fileName\n      }\n    }\n    wanted\n    wantedNote\n    answerDueOn\n    papersDueOn\n    papersOverdue\n    limitSubmitted {\n      ...LimitExplanation\n    }\n    limitDecided {\n      ...LimitExplanation\n    }\n    limitPaid {\n      ...LimitExplanation\n    }\n    payee {\n      bank\n      bankName\n      accountName\n      bankCard {\n        state\n        text\n      }\n    }\n    deliveredOn\n    payer {\n      displayName\n    }\n    retest {\n      since\n      income\n      spending\n      net\n      persons\n      standard {\n        monthly\n        documentNo\n      }\n      filed\n      proposed\n      changed\n    }\n    outcomeNote\n    history {\n      id\n      at\n      actorName\n      step\n      state\n      note\n    }\n    viewerCan\n    version\n    createdAt\n    unit {\n      fullName\n    }\n  }\n"): typeof import('./graphql').ApplicationDetailFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Application($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on Application {\n        ...ApplicationDetail\n      }\n    }\n  }\n"): typeof import('./graphql').ApplicationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LimitCheck($id: ID!) {\n    limitCheck(applicationId: $id) {\n      ...LimitExplanation\n    }\n  }\n"): typeof import('./graphql').LimitCheckDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AidedHousehold($id: ID!) {\n    node(id: $id) {\n      ... on Archive {\n        id\n        headName\n        number\n        category\n        unit {\n          fullName\n        }\n        members {\n          id\n          name\n          relation\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').AidedHouseholdDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DraftApplication($input: DraftApplicationInput!) {\n    draftApplication(input: $input) {\n      application {\n        id\n      }\n    }\n  }\n"): typeof import('./graphql').DraftApplicationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateApplication($input: UpdateApplicationInput!) {\n    updateApplication(input: $input) {\n      application {\n        id\n      }\n    }\n  }\n"): typeof import('./graphql').UpdateApplicationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddApplicationPapers($input: AddApplicationPapersInput!) {\n    addApplicationPapers(input: $input) {\n      application {\n        id\n      }\n    }\n  }\n"): typeof import('./graphql').AddApplicationPapersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveApplicationPaper($input: RemoveApplicationPaperInput!) {\n    removeApplicationPaper(input: $input) {\n      application {\n        id\n      }\n    }\n  }\n"): typeof import('./graphql').RemoveApplicationPaperDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SubmitApplication($input: ApplicationStepInput!) {\n    submitApplication(input: $input) {\n      application {\n        id\n      }\n    }\n  }\n"): typeof import('./graphql').SubmitApplicationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AcceptApplication($input: ApplicationStepInput!) {\n    acceptApplication(input: $input) {\n      application {\n        id\n      }\n    }\n  }\n"): typeof import('./graphql').AcceptApplicationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ForwardApplication($input: ForwardApplicationInput!) {\n    forwardApplication(input: $input) {\n      application {\n        id\n      }\n    }\n  }\n"): typeof import('./graphql').ForwardApplicationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AskForMore($input: AskForMoreInput!) {\n    askForMore(input: $input) {\n      application {\n        id\n      }\n    }\n  }\n"): typeof import('./graphql').AskForMoreDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawApplication($input: WithdrawApplicationInput!) {\n    withdrawApplication(input: $input) {\n      application {\n        id\n      }\n    }\n  }\n"): typeof import('./graphql').WithdrawApplicationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LimitRules {\n    limitRules {\n      id\n      areaCode\n      source\n      category\n      item\n      subject\n      period\n      exclusive\n      effectiveFrom\n      effectiveTo\n      documentNo\n      version\n      terms {\n        kind\n        amount\n        months\n        percentBP\n        field\n      }\n      escalations {\n        above\n        level\n      }\n    }\n  }\n"): typeof import('./graphql').LimitRulesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AdoptLimitExamples($input: AdoptLimitExamplesInput!) {\n    adoptLimitExamples(input: $input) {\n      limitRules {\n        id\n      }\n    }\n  }\n"): typeof import('./graphql').AdoptLimitExamplesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddLimitRule($input: LimitRuleInput!) {\n    addLimitRule(input: $input) {\n      limitRules {\n        id\n      }\n    }\n  }\n"): typeof import('./graphql').AddLimitRuleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndLimitRule($input: EndLimitRuleInput!) {\n    endLimitRule(input: $input) {\n      limitRules {\n        id\n      }\n    }\n  }\n"): typeof import('./graphql').EndLimitRuleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PaperLink($id: ID!) {\n    node(id: $id) {\n      ... on Attachment {\n        id\n        link {\n          url\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').PaperLinkDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FeedbackOfApplication($id: ID!) {\n    node(id: $id) {\n      ... on Application {\n        id\n        feedback {\n          id\n          source\n          score\n          comment\n          givenAt\n          byName\n        }\n        complaints {\n          id\n          state\n          text\n          filedAt\n          upheld\n          overdue\n        }\n        callBacks {\n          id\n          state\n          outcome\n          note\n          drawnOn\n          calledAt\n          calledByName\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').FeedbackOfApplicationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AidComplaints($filter: AidComplaintFilter, $first: Int, $offset: Int) {\n    aidComplaints(filter: $filter, first: $first, offset: $offset) {\n      totalCount\n      edges {\n        node {\n          id\n          applicationNumber\n          item\n          headName\n          text\n          state\n          source\n          upheld\n          filedAt\n          dueOn\n          overdue\n          unit {\n            fullName\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').AidComplaintsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AidComplaint($id: ID!) {\n    node(id: $id) {\n      ... on AidComplaint {\n        id\n        applicationId\n        applicationNumber\n        item\n        headName\n        source\n        text\n        state\n        filedAt\n        filedByName\n        dueOn\n        overdue\n        upheld\n        answer\n        answeredAt\n        answeredByName\n        appealUntil\n        appeal\n        appealedAt\n        outcome\n        decidedAt\n        decidedByName\n        viewerCan\n        version\n        unit {\n          fullName\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').AidComplaintDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AidCallBacks($filter: AidCallBackFilter, $first: Int, $offset: Int) {\n    aidCallBacks(filter: $filter, first: $first, offset: $offset) {\n      totalCount\n      edges {\n        node {\n          id\n          applicationId\n          applicationNumber\n          archiveId\n          item\n          headName\n          state\n          attempts\n          outcome\n          note\n          drawnOn\n          calledAt\n          calledByName\n          viewerCan\n          version\n          unit {\n            fullName\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').AidCallBacksDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FeedbackCounts {\n    feedbackCounts {\n      complaints\n      overdue\n      callBacks\n    }\n  }\n"): typeof import('./graphql').FeedbackCountsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PayApplication($input: PayApplicationInput!) {\n    payApplication(input: $input) {\n      application {\n        id\n      }\n    }\n  }\n"): typeof import('./graphql').PayApplicationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordDelivery($input: RecordDeliveryInput!) {\n    recordDelivery(input: $input) {\n      application {\n        id\n      }\n    }\n  }\n"): typeof import('./graphql').RecordDeliveryDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation GiveFeedback($input: GiveFeedbackInput!) {\n    giveFeedback(input: $input) {\n      application {\n        id\n      }\n    }\n  }\n"): typeof import('./graphql').GiveFeedbackDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReopenApplication($input: ReopenApplicationInput!) {\n    reopenApplication(input: $input) {\n      application {\n        id\n      }\n    }\n  }\n"): typeof import('./graphql').ReopenApplicationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation FileComplaint($input: FileComplaintInput!) {\n    fileComplaint(input: $input) {\n      complaint {\n        id\n      }\n    }\n  }\n"): typeof import('./graphql').FileComplaintDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AnswerComplaint($input: AnswerComplaintInput!) {\n    answerComplaint(input: $input) {\n      complaint {\n        id\n      }\n    }\n  }\n"): typeof import('./graphql').AnswerComplaintDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AppealComplaint($input: AppealComplaintInput!) {\n    appealComplaint(input: $input) {\n      complaint {\n        id\n      }\n    }\n  }\n"): typeof import('./graphql').AppealComplaintDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawComplaint($input: WithdrawComplaintInput!) {\n    withdrawComplaint(input: $input) {\n      complaint {\n        id\n      }\n    }\n  }\n"): typeof import('./graphql').WithdrawComplaintDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordCallBack($input: RecordCallBackInput!) {\n    recordCallBack(input: $input) {\n      callBack {\n        id\n      }\n    }\n  }\n"): typeof import('./graphql').RecordCallBackDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AidSettings {\n    aidSettings {\n      answerDays\n      urgentDays\n      feedbackDays\n      complaintDays\n      appealDays\n      callBackBP\n      version\n    }\n  }\n"): typeof import('./graphql').AidSettingsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateAidSettings($input: UpdateAidSettingsInput!) {\n    updateAidSettings(input: $input) {\n      settings {\n        version\n      }\n    }\n  }\n"): typeof import('./graphql').UpdateAidSettingsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AuditEntries($filter: AuditFilter, $first: Int, $offset: Int) {\n    auditEntries(filter: $filter, first: $first, offset: $offset) {\n      totalCount\n      edges {\n        node {\n          id\n          seq\n          at\n          actorName\n          action\n          objectKind\n          objectId\n          reason\n          hash\n          changes {\n            field\n            before\n            after\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').AuditEntriesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AuditVerification {\n    auditVerification {\n      ok\n      entries\n      brokenAt\n      finding\n    }\n  }\n"): typeof import('./graphql').AuditVerificationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query HolidayYears {\n    holidayYears {\n      year\n      source\n      days {\n        date\n        name\n        off\n      }\n    }\n  }\n"): typeof import('./graphql').HolidayYearsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ImportHolidays($input: ImportHolidaysInput!) {\n    importHolidays(input: $input) {\n      year {\n        year\n        days {\n          date\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').ImportHolidaysDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Campaigns($filter: CampaignFilter, $first: Int, $offset: Int) {\n    campaigns(filter: $filter, first: $first, offset: $offset) {\n      totalCount\n      edges {\n        node {\n          id\n          theme\n          title\n          state\n          recurrence\n          rule\n          nextAt\n          nextDates(count: 1) {\n            at\n          }\n          runs {\n            openedAt\n          }\n          visitDays\n          fundSource\n          approvedFen\n          createdByName\n          decidedAt\n          updatedAt\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').CampaignsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Campaign($id: ID!) {\n    node(id: $id) {\n      ... on Campaign {\n        id\n        theme\n        title\n        guidingIdea\n        requirements\n        state\n        recurrence\n        rule\n        nextAt\n        nextDates(count: 3) {\n          date\n          at\n          lunar\n          certain\n        }\n        visitDays\n        noticeWorkdays\n        audience {\n          archives\n          categories\n          causes\n          unitIds\n          hasDisability\n          isModelWorker\n          ageFrom\n          ageTo\n          notVisitedDays\n          named\n          exclusions {\n            archiveId\n            headName\n            reason\n          }\n        }\n        standards {\n          class\n          cashFen\n          goods {\n            name\n            quantity\n            unit\n            valueFen\n          }\n        }\n        fundSource\n        quotas {\n          id\n          unit {\n            id\n            fullName\n          }\n          quota\n          filler {\n            id\n            displayName\n          }\n          filled\n        }\n        groups {\n          id\n          name\n          leader {\n            id\n            displayName\n          }\n          companions\n          units {\n            id\n            fullName\n          }\n          plannedOn\n        }\n        assignment\n        createdByName\n        submittedByName\n        submittedAt\n        decidedByName\n        decidedAt\n        decisionNote\n        approvedFen\n        viewerCan\n        version\n        createdAt\n        updatedAt\n        runs {\n          id\n          title\n          state\n          openedAt\n          endsOn\n          progress {\n            planned\n            received\n            cashReceivedFen\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').CampaignDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CampaignEstimate($id: ID!) {\n    node(id: $id) {\n      ... on Campaign {\n        estimate {\n          households\n          people\n          named\n          cashFen\n          goodsFen\n          byClass {\n            class\n            households\n            cashFen\n            goodsFen\n          }\n          withoutStandard\n          excluded\n          alreadyListed\n          heldElsewhere\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').CampaignEstimateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AudienceEstimate($input: AudienceEstimateInput!) {\n    audienceEstimate(input: $input) {\n      households\n      people\n      named\n      cashFen\n      goodsFen\n      byClass {\n        class\n        households\n        cashFen\n        goodsFen\n      }\n      withoutStandard\n      excluded\n      alreadyListed\n      heldElsewhere\n    }\n  }\n"): typeof import('./graphql').AudienceEstimateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RulePreview($rule: String!) {\n    rulePreview(rule: $rule, count: 3) {\n      canonical\n      error\n      dates {\n        date\n        at\n        lunar\n        certain\n      }\n    }\n  }\n"): typeof import('./graphql').RulePreviewDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CampaignMonth($year: Int!, $month: Int!) {\n    calendarMonth(year: $year, month: $month) {\n      date\n      festival\n      off\n      work\n    }\n  }\n"): typeof import('./graphql').CampaignMonthDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CampaignCalendar($year: Int!) {\n    campaigns(filter: { states: [DRAFT, PENDING_APPROVAL, APPROVED, PAUSED] }, first: 100) {\n      totalCount\n      edges {\n        node {\n          id\n          title\n          state\n          nextDates(count: 5) {\n            date\n            at\n          }\n        }\n      }\n    }\n    campaignRuns(filter: { year: $year }, first: 100) {\n      totalCount\n      edges {\n        node {\n          id\n          title\n          state\n          openedAt\n          endsOn\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').CampaignCalendarDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CampaignApprovers {\n    members(filter: { role: UNION_CHAIR, state: ACTIVE }, first: 5) {\n      edges {\n        node {\n          id\n          displayName\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').CampaignApproversDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query NamedRecipients($id: ID!, $first: Int, $offset: Int) {\n    node(id: $id) {\n      ... on Campaign {\n        named(first: $first, offset: $offset) {\n          totalCount\n          edges {\n            node {\n              id\n              class\n              name\n              unit {\n                id\n                fullName\n              }\n              idNumber {\n                state\n                text\n              }\n              phone {\n                state\n                text\n              }\n              note\n            }\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').NamedRecipientsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateCampaign($input: CampaignInput!) {\n    createCampaign(input: $input) {\n      campaign {\n        id\n      }\n    }\n  }\n"): typeof import('./graphql').CreateCampaignDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateCampaign($input: UpdateCampaignInput!) {\n    updateCampaign(input: $input) {\n      campaign {\n        id\n        version\n      }\n    }\n  }\n"): typeof import('./graphql').UpdateCampaignDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CopyCampaign($input: CopyCampaignInput!) {\n    copyCampaign(input: $input) {\n      campaign {\n        id\n      }\n    }\n  }\n"): typeof import('./graphql').CopyCampaignDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SubmitCampaign($input: SubmitCampaignInput!) {\n    submitCampaign(input: $input) {\n      campaign {\n        id\n      }\n    }\n  }\n"): typeof import('./graphql').SubmitCampaignDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DecideCampaign($input: DecideCampaignInput!) {\n    decideCampaign(input: $input) {\n      campaign {\n        id\n        state\n      }\n    }\n  }\n"): typeof import('./graphql').DecideCampaignDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PauseCampaign($input: CampaignActionInput!) {\n    pauseCampaign(input: $input) {\n      campaign {\n        id\n      }\n    }\n  }\n"): typeof import('./graphql').PauseCampaignDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ResumeCampaign($input: CampaignActionInput!) {\n    resumeCampaign(input: $input) {\n      campaign {\n        id\n      }\n    }\n  }\n"): typeof import('./graphql').ResumeCampaignDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CancelCampaign($input: CampaignActionInput!) {\n    cancelCampaign(input: $input) {\n      campaign {\n        id\n      }\n    }\n  }\n"): typeof import('./graphql').CancelCampaignDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OpenCampaignNow($input: CampaignActionInput!) {\n    openCampaignNow(input: $input) {\n      campaign {\n        id\n        runs {\n          id\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').OpenCampaignNowDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddNamedRecipients($input: AddNamedRecipientsInput!) {\n    addNamedRecipients(input: $input) {\n      added\n    }\n  }\n"): typeof import('./graphql').AddNamedRecipientsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveNamedRecipient($input: RemoveNamedRecipientInput!) {\n    removeNamedRecipient(input: $input) {\n      campaign {\n        id\n      }\n    }\n  }\n"): typeof import('./graphql').RemoveNamedRecipientDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddDictionaryTerm($input: AddDictionaryTermInput!) {\n    addDictionaryTerm(input: $input) {\n      term {\n        code\n      }\n    }\n  }\n"): typeof import('./graphql').AddDictionaryTermDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangeDictionaryTerm($input: ChangeDictionaryTermInput!) {\n    changeDictionaryTerm(input: $input) {\n      term {\n        code\n      }\n    }\n  }\n"): typeof import('./graphql').ChangeDictionaryTermDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PublicNotices($filter: PublicNoticeFilter, $first: Int, $offset: Int) {\n    publicNotices(filter: $filter, first: $first, offset: $offset) {\n      totalCount\n      edges {\n        node {\n          id\n          number\n          kind\n          channel\n          title\n          firstDay\n          lastDay\n          state\n          entryCount\n          unnamedCount\n          openObjections\n          unit {\n            fullName\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').PublicNoticesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PublicNotice($id: ID!) {\n    node(id: $id) {\n      ... on PublicNotice {\n        id\n        number\n        kind\n        channel\n        title\n        contact\n        firstDay\n        workingDays\n        lastDay\n        uncertain\n        state\n        entryCount\n        unnamedCount\n        viewerCan\n        version\n        createdAt\n        unit {\n          fullName\n        }\n        entries {\n          id\n          seq\n          consented\n          name\n          unitName\n          item\n          amountBand\n          summary\n          state\n        }\n        postings {\n          id\n          place\n          postedOn\n          note\n          postedBy {\n            displayName\n          }\n          files {\n            id\n            link(thumbnail: true) {\n              url\n            }\n          }\n        }\n        objections {\n          id\n          receipt\n          source\n          text\n          state\n          receivedAt\n          entry {\n            seq\n            name\n          }\n        }\n      }\n    }\n    tenant {\n      name\n      uscc\n    }\n  }\n"): typeof import('./graphql').PublicNoticeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query NoticeObjections($filter: NoticeObjectionFilter, $first: Int, $offset: Int) {\n    noticeObjections(filter: $filter, first: $first, offset: $offset) {\n      totalCount\n      edges {\n        node {\n          id\n          receipt\n          source\n          text\n          anonymous\n          state\n          receivedAt\n          handler {\n            displayName\n          }\n          entry {\n            seq\n            name\n          }\n          notice {\n            id\n            number\n            unit {\n              fullName\n            }\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').NoticeObjectionsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query NoticeObjection($id: ID!) {\n    node(id: $id) {\n      ... on NoticeObjection {\n        id\n        receipt\n        source\n        text\n        anonymous\n        state\n        receivedAt\n        investigatedAt\n        outcome\n        nextStep\n        decidedAt\n        viewerCan\n        version\n        receivedBy {\n          displayName\n        }\n        handler {\n          displayName\n        }\n        decidedBy {\n          displayName\n        }\n        entry {\n          seq\n          name\n          unitName\n          item\n          state\n        }\n        notice {\n          id\n          number\n          kind\n          title\n          firstDay\n          lastDay\n          unit {\n            fullName\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').NoticeObjectionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdatePublicNotice($input: UpdatePublicNoticeInput!) {\n    updatePublicNotice(input: $input) {\n      notice {\n        id\n      }\n    }\n  }\n"): typeof import('./graphql').UpdatePublicNoticeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordPosting($input: RecordPostingInput!) {\n    recordPosting(input: $input) {\n      posting {\n        id\n      }\n    }\n  }\n"): typeof import('./graphql').RecordPostingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordObjection($input: RecordObjectionInput!) {\n    recordObjection(input: $input) {\n      objection {\n        id\n      }\n    }\n  }\n"): typeof import('./graphql').RecordObjectionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation InvestigateObjection($input: InvestigateObjectionInput!) {\n    investigateObjection(input: $input) {\n      objection {\n        id\n      }\n    }\n  }\n"): typeof import('./graphql').InvestigateObjectionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DecideObjection($input: DecideObjectionInput!) {\n    decideObjection(input: $input) {\n      objection {\n        id\n      }\n    }\n  }\n"): typeof import('./graphql').DecideObjectionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RevealObjector($input: RevealObjectorInput!) {\n    revealObjector(input: $input) {\n      name\n      contact\n      hideAt\n    }\n  }\n"): typeof import('./graphql').RevealObjectorDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query NoticeCounts {\n    noticeCounts {\n      scheduled\n      running\n      endingSoon\n      openObjections\n    }\n  }\n"): typeof import('./graphql').NoticeCountsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FollowUps($filter: FollowUpFilter, $first: Int, $offset: Int) {\n    followUps(filter: $filter, first: $first, offset: $offset) {\n      totalCount\n      edges {\n        node {\n          id\n          kind\n          text\n          state\n          name\n          dueOn\n          overdue\n          createdAt\n          unit {\n            fullName\n          }\n          owner {\n            id\n            displayName\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').FollowUpsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FollowUp($id: ID!) {\n    node(id: $id) {\n      ... on FollowUp {\n        id\n        kind\n        text\n        state\n        visitId\n        name\n        dueOn\n        overdue\n        result\n        createdAt\n        version\n        unit {\n          fullName\n        }\n        owner {\n          id\n          displayName\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').FollowUpDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateFollowUp($input: UpdateFollowUpInput!) {\n    updateFollowUp(input: $input) {\n      followUp {\n        id\n      }\n    }\n  }\n"): typeof import('./graphql').UpdateFollowUpDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ProposeApplication($input: ProposeApplicationInput!) {\n    proposeApplication(input: $input) {\n      application {\n        id\n      }\n    }\n  }\n"): typeof import('./graphql').ProposeApplicationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StartArchiveBulk($input: StartArchiveBulkInput!) {\n    startArchiveBulk(input: $input) {\n      bulk {\n        id\n      }\n    }\n  }\n"): typeof import('./graphql').StartArchiveBulkDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ArchiveBulks {\n    archiveBulks {\n      id\n      action\n      note\n      state\n      total\n      dealt\n      refused\n      createdAt\n    }\n  }\n"): typeof import('./graphql').ArchiveBulksDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ChangeParts on ArchiveChange {\n    id\n    kind\n    state\n    reason\n    archive {\n      id\n      number\n      headName\n    }\n    other {\n      id\n      number\n    }\n    households {\n      archiveId\n      number\n      before {\n        headName\n        size\n        members\n      }\n      after {\n        headName\n        size\n        members\n      }\n    }\n    proposedByName\n    proposedAt\n    reviewedByName\n    reviewedAt\n    opinion\n    undoneByName\n    undoneAt\n    undoReason\n    viewerCan\n    version\n  }\n"): typeof import('./graphql').ChangePartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ArchiveChanges($states: [ArchiveChangeState!], $first: Int, $offset: Int) {\n    archiveChanges(states: $states, first: $first, offset: $offset) {\n      totalCount\n      edges {\n        node {\n          ...ChangeParts\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').ArchiveChangesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ChangesOfArchive($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on Archive {\n        id\n        changes {\n          ...ChangeParts\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').ChangesOfArchiveDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ProposeHeadChange($input: ProposeHeadChangeInput!) {\n    proposeHeadChange(input: $input) {\n      change {\n        id\n      }\n    }\n  }\n"): typeof import('./graphql').ProposeHeadChangeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ProposeSplit($input: ProposeSplitInput!) {\n    proposeSplit(input: $input) {\n      change {\n        id\n      }\n    }\n  }\n"): typeof import('./graphql').ProposeSplitDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ProposeMerge($input: ProposeMergeInput!) {\n    proposeMerge(input: $input) {\n      change {\n        id\n      }\n    }\n  }\n"): typeof import('./graphql').ProposeMergeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReviewArchiveChange($input: ReviewArchiveChangeInput!) {\n    reviewArchiveChange(input: $input) {\n      change {\n        id\n      }\n    }\n  }\n"): typeof import('./graphql').ReviewArchiveChangeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawArchiveChange($input: WithdrawArchiveChangeInput!) {\n    withdrawArchiveChange(input: $input) {\n      change {\n        id\n      }\n    }\n  }\n"): typeof import('./graphql').WithdrawArchiveChangeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UndoArchiveChange($input: UndoArchiveChangeInput!) {\n    undoArchiveChange(input: $input) {\n      change {\n        id\n      }\n    }\n  }\n"): typeof import('./graphql').UndoArchiveChangeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CivilBatchParts on CivilBatch {\n    id\n    number\n    unit {\n      id\n      fullName\n    }\n    office\n    purpose\n    state\n    households\n    people\n    householdsAnswered\n    householdsFound\n    householdsWaiting\n    dueOn\n    overdue\n    listedByName\n    listedAt\n    fileAt\n    checksum\n    closedByName\n    closedAt\n    note\n    version\n  }\n"): typeof import('./graphql').CivilBatchPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CivilBatches($filter: CivilBatchFilter, $first: Int, $offset: Int) {\n    civilBatches(filter: $filter, first: $first, offset: $offset) {\n      totalCount\n      edges {\n        node {\n          ...CivilBatchParts\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').CivilBatchesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CivilCandidates($readiness: [CivilReadiness!], $first: Int, $offset: Int) {\n    civilCandidates(readiness: $readiness, first: $first, offset: $offset) {\n      totalCount\n      edges {\n        node {\n          archiveId\n          number\n          headName\n          unit {\n            id\n            fullName\n          }\n          since\n          readiness\n          people\n          batchId\n          batchNumber\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').CivilCandidatesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CivilReady($unitId: ID!) {\n    civilCandidates(unitId: $unitId, readiness: [READY], first: 1) {\n      totalCount\n    }\n  }\n"): typeof import('./graphql').CivilReadyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CivilBatch($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on CivilBatch {\n        ...CivilBatchParts\n      }\n    }\n  }\n"): typeof import('./graphql').CivilBatchDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CivilMembers($id: ID!, $leftOut: Boolean!, $first: Int, $offset: Int) {\n    node(id: $id) {\n      __typename\n      ... on CivilBatch {\n        members(leftOut: $leftOut, first: $first, offset: $offset) {\n          totalCount\n          edges {\n            node {\n              archiveId\n              number\n              headName\n              leftOut\n              people\n              waiting\n              result\n              findings\n              documentNo\n              answeredOn\n              members {\n                name\n                result\n                findings\n              }\n            }\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').CivilMembersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MakeCivilBatch($input: MakeCivilBatchInput!) {\n    makeCivilBatch(input: $input) {\n      batch {\n        id\n        number\n      }\n    }\n  }\n"): typeof import('./graphql').MakeCivilBatchDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CloseCivilBatch($input: CloseCivilBatchInput!) {\n    closeCivilBatch(input: $input) {\n      batch {\n        id\n      }\n    }\n  }\n"): typeof import('./graphql').CloseCivilBatchDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment HoldParts on ArchiveHold {\n    id\n    reason\n    placedByName\n    placedAt\n    liftedByName\n    liftedAt\n    liftReason\n    viewerCan\n  }\n"): typeof import('./graphql').HoldPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query HoldsOfArchive($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on Archive {\n        id\n        holds {\n          ...HoldParts\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').HoldsOfArchiveDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DisposalParts on ArchiveDisposal {\n    id\n    number\n    verdict\n    keepUntil\n    opinion\n    state\n    total\n    proposedByName\n    proposedAt\n    decidedByName\n    decidedAt\n    reason\n    viewerCan\n    version\n  }\n"): typeof import('./graphql').DisposalPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DueArchives($first: Int, $offset: Int) {\n    archives(filter: { states: [DISPOSAL_DUE] }, first: $first, offset: $offset) {\n      totalCount\n      edges {\n        node {\n          id\n          number\n          headName\n          category\n          unit {\n            id\n            fullName\n          }\n          createdAt\n          endedAs\n          endedOn\n          retainUntil\n          disposals {\n            id\n            number\n            state\n            verdict\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').DueArchivesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ArchiveDisposals($states: [DisposalState!], $first: Int, $offset: Int) {\n    archiveDisposals(states: $states, first: $first, offset: $offset) {\n      totalCount\n      edges {\n        node {\n          ...DisposalParts\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').ArchiveDisposalsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ArchiveDisposal($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on ArchiveDisposal {\n        ...DisposalParts\n        minutesFiles {\n          id\n          fileName\n        }\n        entries {\n          seq\n          archiveId\n          number\n          unitName\n          category\n          filedOn\n          endedOn\n          outcome\n          checksum\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').ArchiveDisposalDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DisposalsOfArchive($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on Archive {\n        id\n        disposals {\n          ...DisposalParts\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').DisposalsOfArchiveDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ProposeArchiveDisposal($input: ProposeArchiveDisposalInput!) {\n    proposeArchiveDisposal(input: $input) {\n      disposal {\n        id\n        number\n      }\n    }\n  }\n"): typeof import('./graphql').ProposeArchiveDisposalDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DecideArchiveDisposal($input: DecideArchiveDisposalInput!) {\n    decideArchiveDisposal(input: $input) {\n      disposal {\n        id\n      }\n    }\n  }\n"): typeof import('./graphql').DecideArchiveDisposalDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawArchiveDisposal($input: WithdrawArchiveDisposalInput!) {\n    withdrawArchiveDisposal(input: $input) {\n      disposal {\n        id\n      }\n    }\n  }\n"): typeof import('./graphql').WithdrawArchiveDisposalDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation HoldArchive($input: HoldArchiveInput!) {\n    holdArchive(input: $input) {\n      hold {\n        id\n      }\n    }\n  }\n"): typeof import('./graphql').HoldArchiveDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation LiftArchiveHold($input: LiftArchiveHoldInput!) {\n    liftArchiveHold(input: $input) {\n      hold {\n        id\n      }\n    }\n  }\n"): typeof import('./graphql').LiftArchiveHoldDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ArchivesTotal($filter: ArchiveFilter) {\n    archives(filter: $filter, first: 1) {\n      totalCount\n    }\n  }\n"): typeof import('./graphql').ArchivesTotalDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Archives($filter: ArchiveFilter, $order: ArchiveOrder, $first: Int, $offset: Int) {\n    archives(filter: $filter, order: $order, first: $first, offset: $offset) {\n      edges {\n        node {\n          id\n          number\n          headName\n          sex\n          age\n          state\n          tier\n          flow\n          category\n          unit {\n            id\n            fullName\n          }\n          owner {\n            id\n            displayName\n          }\n          idNumber {\n            state\n            text\n          }\n          phone {\n            state\n            text\n          }\n          missingPapers\n          idDoubts\n          lacksGuardian\n          mainCause\n          householdSize\n          hasDisability\n          isModelWorker\n          incomeYear\n          rigidYear\n          netPerHeadMonth\n          bankName\n          noticeConsent\n          provenance\n          lastVisitedOn\n          createdAt\n          updatedAt\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').ArchivesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ArchiveQueues {\n    archiveQueues {\n      active\n      neverVisited\n      unvisitedYear\n      unchangedYear\n      missingPhone\n      missingBank\n      expiring\n      neverHelped\n      outOfStep\n      expiringConsents\n      missingPapers\n      idUnverified\n      unowned\n      survey\n      appraisal\n      check\n      notice\n      approval\n      returned\n      recheck\n      leaving\n      watch\n      disposal\n    }\n  }\n"): typeof import('./graphql').ArchiveQueuesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ArchiveDetail on Archive {\n    id\n    number\n    state\n    tier\n    flow\n    category\n    unit {\n      id\n      fullName\n    }\n    owner {\n      id\n      displayName\n    }\n    duties {\n      duty\n      named\n      member {\n        id\n        displayName\n      }\n    }\n    headName\n    idNumber {\n      state\n      text\n    }\n    idDoubts\n    lacksGuardian\n    sex\n    age\n    phone {\n      state\n      text\n    }\n    address {\n      state\n      text\n    }\n    nation\n    employment\n    isModelWorker\n    isMigrant\n    isSingleParent\n    hasDisability\n    householdSize\n    mainCause\n    otherCauses\n    causeNote\n    health {\n      state\n      text\n    }\n    wish\n    incomeYear\n    rigidYear\n    netPerHeadMonth\n    bankName\n    bankCard {\n      state\n      text\n    }\n    bankAccountName\n    political\n    marriage\n    registerType\n    registerArea\n    postcode\n    otherContact {\n      state\n      text\n    }\n    healthState {\n      state\n      text\n    }\n    disabilityType {\n      state\n      text\n    }\n    disabilityCertificate {\n      state\n      text\n    }\n    workplace\n    unitNature\n    enterpriseState\n    industry\n    workState\n    workedSince\n    modelWorker\n    contractSignedOn\n    contractTerm\n    membershipProof\n    filedNumber\n    filedOn\n    filedSeenAt\n    incomeOwnMonth\n    incomeOtherYear\n    housing\n    housingArea\n    medicalInsurance\n    canSelfHelp\n    isZeroEmployment\n    dibaoMonth\n    dibaoCertificate {\n      state\n      text\n    }\n    bank\n    opinions {\n      body\n      text\n      signer\n      signedOn\n    }\n    birthDate\n    missing\n    fieldSources {\n      field\n      from\n      at\n      by\n    }\n    members {\n      id\n      name\n      relation\n      idNumber {\n        state\n        text\n      }\n      idDoubts\n      sex\n      age\n      status\n      workplace\n      health {\n        state\n        text\n      }\n      hasDisability\n      incomeMonth\n      relationCode\n      political\n      identity\n      education\n      enrolledYear\n      studyYears\n      medicalInsurance\n      modelWorker\n      healthState {\n        state\n        text\n      }\n      disabilityType {\n        state\n        text\n      }\n      disabilityCertificate {\n        state\n        text\n      }\n      birthDate\n      fieldSources {\n        field\n        from\n        at\n        by\n      }\n    }\n    consents {\n      id\n      personId\n      personName\n      purpose\n      textVersion\n      channel\n      signedOn\n      validTo\n      guardianName\n      guardianRelation\n      withdrawnAt\n    }\n    noticeConsent\n    provenance\n    importedExtra\n    lastVisitedOn\n    endedOn\n    retainUntil\n    viewerCan\n    version\n    createdAt\n    updatedAt\n  }\n"): typeof import('./graphql').ArchiveDetailFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Archive($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on Archive {\n        ...ArchiveDetail\n      }\n    }\n  }\n"): typeof import('./graphql').ArchiveDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ArchiveHistory($id: ID!, $first: Int, $after: String) {\n    node(id: $id) {\n      __typename\n      ... on Archive {\n        history(first: $first, after: $after) {\n          pageInfo {\n            hasNextPage\n            endCursor\n          }\n          edges {\n            node {\n              id\n              at\n              actorName\n              kind\n              version\n              reason\n              changes {\n                field\n                before\n                after\n              }\n            }\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').ArchiveHistoryDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ArchiveVersions($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on Archive {\n        versions {\n          version\n          at\n          actorName\n          kind\n          reason\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').ArchiveVersionsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ArchiveDifferences($id: ID!, $from: Int!, $to: Int!) {\n    node(id: $id) {\n      __typename\n      ... on Archive {\n        differences(from: $from, to: $to) {\n          field\n          before\n          after\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').ArchiveDifferencesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateArchive($input: ArchiveInput!) {\n    createArchive(input: $input) {\n      archive {\n        id\n      }\n      heldElsewhere\n    }\n  }\n"): typeof import('./graphql').CreateArchiveDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateArchive($input: UpdateArchiveInput!) {\n    updateArchive(input: $input) {\n      archive {\n        id\n      }\n    }\n  }\n"): typeof import('./graphql').UpdateArchiveDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CancelArchive($input: CancelArchiveInput!) {\n    cancelArchive(input: $input) {\n      archive {\n        id\n      }\n    }\n  }\n"): typeof import('./graphql').CancelArchiveDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation GiveConsent($input: GiveConsentInput!) {\n    giveConsent(input: $input) {\n      archive {\n        id\n      }\n    }\n  }\n"): typeof import('./graphql').GiveConsentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawConsent($input: WithdrawConsentInput!) {\n    withdrawConsent(input: $input) {\n      archive {\n        id\n      }\n    }\n  }\n"): typeof import('./graphql').WithdrawConsentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OwnerName($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on Member {\n        id\n        displayName\n      }\n    }\n  }\n"): typeof import('./graphql').OwnerNameDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ArchiveApplications($id: ID!) {\n    applications(filter: { archiveId: $id }, first: 50) {\n      edges {\n        node {\n          id\n          number\n          item\n          state\n          asked\n          approved\n          updatedAt\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').ArchiveApplicationsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetArchiveDuties($input: SetArchiveDutiesInput!) {\n    setArchiveDuties(input: $input) {\n      archive {\n        id\n      }\n    }\n  }\n"): typeof import('./graphql').SetArchiveDutiesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ExitParts on ArchiveExit {\n    id\n    round\n    state\n    cause\n    note\n    findings {\n      condition\n      verdict\n      evidence\n    }\n    heldOn\n    present\n    inFavour\n    against\n    minutes\n    files {\n      ...ProgressFile\n    }\n    assessmentId\n    proposedByName\n    proposedAt\n    outcome\n    endedAt\n    relapsedAt\n    viewerCan\n    version\n  }\n"): typeof import('./graphql').ExitPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ProposeArchiveExit($input: ProposeArchiveExitInput!) {\n    proposeArchiveExit(input: $input) {\n      exit {\n        id\n      }\n    }\n  }\n"): typeof import('./graphql').ProposeArchiveExitDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawArchiveExit($input: WithdrawArchiveExitInput!) {\n    withdrawArchiveExit(input: $input) {\n      exit {\n        id\n      }\n    }\n  }\n"): typeof import('./graphql').WithdrawArchiveExitDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment HandoverParts on ArchiveHandover {\n    id\n    state\n    reason\n    receiverName\n    archive {\n      id\n      number\n      headName\n    }\n    proposedByName\n    proposedAt\n    reviewedByName\n    reviewedAt\n    opinion\n    expiresOn\n    outcome\n    endedAt\n    receipt {\n      number\n    }\n    viewerCan\n    version\n  }\n"): typeof import('./graphql').HandoverPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OfferParts on ArchiveOffer {\n    id\n    state\n    giverName\n    headMasked\n    reason\n    offeredByName\n    offeredAt\n    expiresOn\n    answeredByName\n    outcome\n    endedAt\n    archive {\n      id\n      number\n    }\n    receipt {\n      number\n    }\n    viewerCan\n    version\n  }\n"): typeof import('./graphql').OfferPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ArchiveHandovers($states: [ArchiveHandoverState!], $first: Int, $offset: Int) {\n    archiveHandovers(states: $states, first: $first, offset: $offset) {\n      totalCount\n      edges {\n        node {\n          ...HandoverParts\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').ArchiveHandoversDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ArchiveOffers($states: [ArchiveOfferState!], $first: Int, $offset: Int) {\n    archiveOffers(states: $states, first: $first, offset: $offset) {\n      totalCount\n      edges {\n        node {\n          ...OfferParts\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').ArchiveOffersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query HandoversOfArchive($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on Archive {\n        id\n        handovers {\n          ...HandoverParts\n        }\n        receivedBy {\n          ...OfferParts\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').HandoversOfArchiveDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query HandoverDestinations($search: String!) {\n    handoverDestinations(search: $search) {\n      id\n      name\n      uscc\n    }\n  }\n"): typeof import('./graphql').HandoverDestinationsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ProposeHandover($input: ProposeHandoverInput!) {\n    proposeHandover(input: $input) {\n      handover {\n        id\n      }\n    }\n  }\n"): typeof import('./graphql').ProposeHandoverDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReviewHandover($input: ReviewHandoverInput!) {\n    reviewHandover(input: $input) {\n      handover {\n        id\n      }\n    }\n  }\n"): typeof import('./graphql').ReviewHandoverDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawHandover($input: WithdrawHandoverInput!) {\n    withdrawHandover(input: $input) {\n      handover {\n        id\n      }\n    }\n  }\n"): typeof import('./graphql').WithdrawHandoverDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AcceptArchiveOffer($input: AcceptArchiveOfferInput!) {\n    acceptArchiveOffer(input: $input) {\n      offer {\n        id\n      }\n    }\n  }\n"): typeof import('./graphql').AcceptArchiveOfferDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeclineArchiveOffer($input: DeclineArchiveOfferInput!) {\n    declineArchiveOffer(input: $input) {\n      offer {\n        id\n      }\n    }\n  }\n"): typeof import('./graphql').DeclineArchiveOfferDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query IntakeRules {\n    intakeSettings {\n      twoSurveyors\n      startDays\n      surveyDays\n      appraisalDays\n      checkDays\n      returnDays\n      decisionDays\n      recheckDays\n      recheckMonths\n      monitorMonths\n      callBackMonths\n      exitAppraisal\n      exitNotice\n      paperDays\n      consentDays\n      civilDays\n      retentionYears\n      version\n    }\n    documentRequirements {\n      id\n      kind\n      cause\n      category\n      maxAgeMonths\n      area\n    }\n  }\n"): typeof import('./graphql').IntakeRulesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateIntakeSettings($input: UpdateIntakeSettingsInput!) {\n    updateIntakeSettings(input: $input) {\n      settings {\n        version\n      }\n    }\n  }\n"): typeof import('./graphql').UpdateIntakeSettingsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddDocumentRequirement($input: AddDocumentRequirementInput!) {\n    addDocumentRequirement(input: $input) {\n      requirement {\n        id\n      }\n    }\n  }\n"): typeof import('./graphql').AddDocumentRequirementDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveDocumentRequirement($input: RemoveDocumentRequirementInput!) {\n    removeDocumentRequirement(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').RemoveDocumentRequirementDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MeansPaperParts on MeansPaper {\n    attachmentId\n    fileName\n    sha256\n  }\n"): typeof import('./graphql').MeansPaperPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MeansExplanationParts on MeansExplanation {\n    incomes {\n      personId\n      kind\n      amount\n      months\n      total\n      counted\n      documentNo\n      evidence {\n        ...MeansPaperParts\n      }\n    }\n    labour {\n      personId\n      standing\n      age\n      months\n      monthly\n      total\n      note\n      evidence {\n        ...MeansPaperParts\n      }\n    }\n    spendings {\n      personId\n      kind\n      amount\n      months\n      total\n      counted\n      ofCause\n      documentNo\n      evidence {\n        ...MeansPaperParts\n      }\n    }\n    income\n    spending\n    net\n    causeCost\n    persons\n    standard {\n      areaCode\n      residence\n      monthly\n      effectiveFrom\n      documentNo\n    }\n    operator\n    rulesNo\n    checks {\n      category\n      rule {\n        code\n        title\n        expression\n      }\n      multipleBP\n      left\n      right\n      satisfied\n      failure\n    }\n    exclusions {\n      code\n      title\n      documentNo\n      exception\n      note\n      harmless\n      evidence {\n        ...MeansPaperParts\n      }\n    }\n    satisfied\n    excluded\n    proposed\n  }\n"): typeof import('./graphql').MeansExplanationPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MeansTestParts on MeansTest {\n    sheet {\n      version\n      areaCode\n      residence\n      incomes {\n        personId\n        kind\n        amount\n        months\n        note\n        evidenceIds\n      }\n      spendings {\n        personId\n        kind\n        amount\n        months\n        ofCause\n        note\n        evidenceIds\n      }\n      findings {\n        code\n        exception\n        note\n        evidenceIds\n      }\n      exemptions {\n        personId\n        note\n        evidenceIds\n      }\n      updatedByName\n      updatedAt\n    }\n    explanation {\n      ...MeansExplanationParts\n    }\n    assessments {\n      id\n      archiveVersion\n      sheetVersion\n      explanation {\n        ...MeansExplanationParts\n      }\n      madeByName\n      madeAt\n      confirmation {\n        category\n        reason\n        archiveVersion\n        byName\n        at\n      }\n    }\n    current\n    exclusions {\n      code\n      title\n      exceptions\n    }\n    viewerCan\n  }\n"): typeof import('./graphql').MeansTestPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MeansTest($archiveId: ID!) {\n    meansTest(archiveId: $archiveId) {\n      ...MeansTestParts\n    }\n  }\n"): typeof import('./graphql').MeansTestDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PreviewMeansTest($input: MeansLinesInput!) {\n    previewMeansTest(input: $input) {\n      ...MeansExplanationParts\n    }\n  }\n"): typeof import('./graphql').PreviewMeansTestDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveMeansLines($input: SaveMeansLinesInput!) {\n    saveMeansLines(input: $input) {\n      test {\n        ...MeansTestParts\n      }\n    }\n  }\n"): typeof import('./graphql').SaveMeansLinesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AssessArchive($input: AssessArchiveInput!) {\n    assessArchive(input: $input) {\n      test {\n        current\n      }\n    }\n  }\n"): typeof import('./graphql').AssessArchiveDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ConfirmAssessment($input: ConfirmAssessmentInput!) {\n    confirmAssessment(input: $input) {\n      archive {\n        id\n      }\n    }\n  }\n"): typeof import('./graphql').ConfirmAssessmentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OpenWorkerAccess($input: OpenWorkerAccessInput!) {\n    openWorkerAccess(input: $input) {\n      link\n    }\n  }\n"): typeof import('./graphql').OpenWorkerAccessDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MyHouseholds($filter: ArchiveFilter!, $first: Int) {\n    archives(filter: $filter, order: LAST_VISITED, first: $first) {\n      totalCount\n      edges {\n        node {\n          id\n          number\n          headName\n          state\n          category\n          unit {\n            fullName\n          }\n          missingPapers\n          lacksGuardian\n          lastVisitedOn\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').MyHouseholdsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MyHousehold($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on Archive {\n        id\n        number\n        headName\n        state\n        category\n        mainCause\n        unit {\n          fullName\n        }\n        idNumber {\n          state\n          text\n        }\n        phone {\n          state\n          text\n        }\n        address {\n          state\n          text\n        }\n        wish\n        missingPapers\n        lacksGuardian\n        lastVisitedOn\n        viewerCan\n        members {\n          id\n          name\n          relation\n          age\n          status\n          idNumber {\n            state\n            text\n          }\n        }\n      }\n    }\n    applications(filter: {\n        archiveId: $id\n        states: [DRAFT, SUBMITTED, NEED_MORE, ACCEPTED, UNDER_REVIEW, RETURNED, NOTICE, OBJECTION, APPROVED]\n      }\n      first: 20\n    ) {\n      edges {\n        node {\n          id\n          number\n          item\n          state\n          asked\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').MyHouseholdDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveArchiveDraft($input: ArchiveInput!) {\n    saveArchiveDraft(input: $input) {\n      archive {\n        id\n      }\n      heldElsewhere\n    }\n  }\n"): typeof import('./graphql').SaveArchiveDraftDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ArchiveProgress($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on Archive {\n        id\n        progress {\n          round\n          since\n          dueOn\n          dueUncertain\n          overdue\n          told\n          steps {\n            at\n            actorName\n            from\n            to\n            opinion\n          }\n          papers {\n            id\n            kind\n            issuer\n            issuedOn\n            expiresOn\n            note\n            state\n            refusal\n            filedAt\n            attachment {\n              ...ProgressFile\n            }\n          }\n          missing\n          returns {\n            missing\n            note\n            returnedByName\n            returnedAt\n            answeredAt\n          }\n          surveys {\n            surveyedOn\n            surveyorName\n            secondName\n            informant\n            findings {\n              section\n              text\n            }\n            matches\n            conclusion\n            files {\n              ...ProgressFile\n            }\n          }\n          appraisals {\n            heldOn\n            present\n            inFavour\n            against\n            minutes\n            passed\n            recordedByName\n            files {\n              ...ProgressFile\n            }\n          }\n          checks {\n            listedAt\n            batchId\n            batchNumber\n            answeredOn\n            result\n            findings\n            documentNo\n            answeredByName\n            files {\n              ...ProgressFile\n            }\n          }\n          callBacks {\n            calledOn\n            way\n            situation\n            stable\n            recordedByName\n          }\n          stalePaper {\n            since\n            dueOn\n            overdue\n            told\n          }\n          viewerCan\n        }\n        exits {\n          ...ExitParts\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').ArchiveProgressDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ProgressFile on Attachment {\n    id\n    fileName\n  }\n"): typeof import('./graphql').ProgressFileFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SubmitArchive($input: SubmitArchiveInput!) {\n    submitArchive(input: $input) {\n      archive {\n        id\n      }\n    }\n  }\n"): typeof import('./graphql').SubmitArchiveDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StartSurvey($input: ArchiveStepInput!) {\n    startSurvey(input: $input) {\n      archive {\n        id\n      }\n    }\n  }\n"): typeof import('./graphql').StartSurveyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation FinishSurvey($input: FinishSurveyInput!) {\n    finishSurvey(input: $input) {\n      archive {\n        id\n      }\n    }\n  }\n"): typeof import('./graphql').FinishSurveyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AppraiseArchive($input: AppraiseArchiveInput!) {\n    appraiseArchive(input: $input) {\n      archive {\n        id\n      }\n    }\n  }\n"): typeof import('./graphql').AppraiseArchiveDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AnswerCheck($input: AnswerCheckInput!) {\n    answerCheck(input: $input) {\n      archive {\n        id\n      }\n    }\n  }\n"): typeof import('./graphql').AnswerCheckDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReturnArchive($input: ReturnArchiveInput!) {\n    returnArchive(input: $input) {\n      archive {\n        id\n      }\n    }\n  }\n"): typeof import('./graphql').ReturnArchiveDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RejectArchive($input: RejectArchiveInput!) {\n    rejectArchive(input: $input) {\n      archive {\n        id\n      }\n    }\n  }\n"): typeof import('./graphql').RejectArchiveDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawArchive($input: ArchiveStepInput!) {\n    withdrawArchive(input: $input) {\n      archive {\n        id\n      }\n    }\n  }\n"): typeof import('./graphql').WithdrawArchiveDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation KeepArchive($input: ArchiveStepInput!) {\n    keepArchive(input: $input) {\n      archive {\n        id\n      }\n    }\n  }\n"): typeof import('./graphql').KeepArchiveDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MonitorArchive($input: ArchiveStepInput!) {\n    monitorArchive(input: $input) {\n      archive {\n        id\n      }\n    }\n  }\n"): typeof import('./graphql').MonitorArchiveDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CallBackArchive($input: CallBackInput!) {\n    callBackArchive(input: $input) {\n      archive {\n        id\n      }\n    }\n  }\n"): typeof import('./graphql').CallBackArchiveDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RelapseArchive($input: ArchiveStepInput!) {\n    relapseArchive(input: $input) {\n      archive {\n        id\n      }\n    }\n  }\n"): typeof import('./graphql').RelapseArchiveDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CloseArchive($input: ArchiveStepInput!) {\n    closeArchive(input: $input) {\n      archive {\n        id\n      }\n    }\n  }\n"): typeof import('./graphql').CloseArchiveDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation FilePaper($input: FilePaperInput!) {\n    filePaper(input: $input) {\n      archive {\n        id\n      }\n    }\n  }\n"): typeof import('./graphql').FilePaperDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CheckPaper($input: CheckPaperInput!) {\n    checkPaper(input: $input) {\n      archive {\n        id\n      }\n    }\n  }\n"): typeof import('./graphql').CheckPaperDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemovePaper($input: RemovePaperInput!) {\n    removePaper(input: $input) {\n      archive {\n        id\n      }\n    }\n  }\n"): typeof import('./graphql').RemovePaperDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ProgressFileLink($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on Attachment {\n        link {\n          url\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').ProgressFileLinkDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation FinishCheck($input: ArchiveStepInput!) {\n    finishCheck(input: $input) {\n      archive {\n        id\n      }\n    }\n  }\n"): typeof import('./graphql').FinishCheckDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RenewPaperCopy($input: RenewPaperCopyInput!) {\n    renewPaperCopy(input: $input) {\n      archive {\n        id\n      }\n    }\n  }\n"): typeof import('./graphql').RenewPaperCopyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DibaoStandards {\n    dibaoStandards {\n      id\n      areaCode\n      residence\n      monthly\n      effectiveFrom\n      effectiveTo\n      documentNo\n      ownerName\n      version\n    }\n  }\n"): typeof import('./graphql').DibaoStandardsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveDibaoStandard($input: SaveDibaoStandardInput!) {\n    saveDibaoStandard(input: $input) {\n      standard {\n        id\n      }\n    }\n  }\n"): typeof import('./graphql').SaveDibaoStandardDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MeansRules {\n    meansRules {\n      number\n      effectiveFrom\n      note\n      savedByName\n      savedAt\n      ownerName\n      parameters {\n        operator\n        deepBP\n        relativeBP\n        accidentBP\n        minimumWage\n        workingAge {\n          from\n          men\n          women\n        }\n        incomes {\n          kind\n          counted\n          documentNo\n        }\n        spendings {\n          kind\n          counted\n          documentNo\n        }\n        exclusions {\n          code\n          title\n          documentNo\n          exceptions\n        }\n        localRules {\n          code\n          title\n          category\n          expression\n          documentNo\n        }\n      }\n    }\n    meansVariables {\n      name\n      type\n    }\n  }\n"): typeof import('./graphql').MeansRulesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveMeansRules($input: SaveMeansRulesInput!) {\n    saveMeansRules(input: $input) {\n      rules {\n        number\n      }\n    }\n  }\n"): typeof import('./graphql').SaveMeansRulesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CheckMeansExpression($expression: String!) {\n    checkMeansExpression(expression: $expression) {\n      problem {\n        line\n        column\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').CheckMeansExpressionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MeansTrialParts on MeansTrial {\n    id\n    state\n    rulesNo\n    rulesOwnerName\n    total\n    createdByName\n    createdAt\n    finishedAt\n    result {\n      tried\n      noFigures\n      noStandard\n      changed\n      categories {\n        category\n        filed\n        before\n        after\n        entered\n        left\n        budget\n      }\n      moves {\n        from\n        to\n        households\n      }\n      budget\n    }\n  }\n"): typeof import('./graphql').MeansTrialPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MeansTrials {\n    meansTrials {\n      ...MeansTrialParts\n    }\n  }\n"): typeof import('./graphql').MeansTrialsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StartMeansTrial($input: StartMeansTrialInput!) {\n    startMeansTrial(input: $input) {\n      trial {\n        id\n      }\n    }\n  }\n"): typeof import('./graphql').StartMeansTrialDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TrialHouseholds($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on MeansTrial {\n        affected {\n          archiveId\n          number\n          headName\n          unitName\n          was\n          becomes\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').TrialHouseholdsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Jobs {\n    jobCounts {\n      pending\n      dead\n      held\n    }\n    deadJobs {\n      id\n      kind\n      attempts\n      lastError\n      createdAt\n    }\n  }\n"): typeof import('./graphql').JobsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RetryJob($input: RetryJobInput!) {\n    retryJob(input: $input) {\n      counts {\n        dead\n      }\n    }\n  }\n"): typeof import('./graphql').RetryJobDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Members($filter: MemberFilter, $first: Int, $offset: Int) {\n    members(filter: $filter, first: $first, offset: $offset) {\n      totalCount\n      edges {\n        node {\n          ...MemberDetail\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').MembersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MemberDetail on Member {\n    id\n    displayName\n    login\n    title\n    unit {\n      id\n      fullName\n    }\n    phone\n    state\n    roles {\n      id\n      role\n      unit {\n        id\n        fullName\n      }\n      validFrom\n      validTo\n    }\n    version\n    createdAt\n  }\n"): typeof import('./graphql').MemberDetailFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Member($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on Member {\n        ...MemberDetail\n      }\n    }\n  }\n"): typeof import('./graphql').MemberDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TenantKind {\n    tenant {\n      id\n      kind\n    }\n  }\n"): typeof import('./graphql').TenantKindDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Invitations {\n    invitations {\n      id\n      login\n      displayName\n      title\n      unit {\n        id\n        fullName\n      }\n      roles {\n        role\n        unitId\n      }\n      createdAt\n      expiresAt\n    }\n  }\n"): typeof import('./graphql').InvitationsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation InviteMember($input: InviteMemberInput!) {\n    inviteMember(input: $input) {\n      invitation {\n        id\n        displayName\n      }\n      url\n    }\n  }\n"): typeof import('./graphql').InviteMemberDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RevokeInvitation($input: RevokeInvitationInput!) {\n    revokeInvitation(input: $input) {\n      invitation {\n        id\n      }\n    }\n  }\n"): typeof import('./graphql').RevokeInvitationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateMember($input: UpdateMemberInput!) {\n    updateMember(input: $input) {\n      member {\n        id\n      }\n    }\n  }\n"): typeof import('./graphql').UpdateMemberDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AssignRole($input: AssignRoleInput!) {\n    assignRole(input: $input) {\n      member {\n        id\n      }\n    }\n  }\n"): typeof import('./graphql').AssignRoleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RevokeRole($input: RevokeRoleInput!) {\n    revokeRole(input: $input) {\n      member {\n        id\n      }\n    }\n  }\n"): typeof import('./graphql').RevokeRoleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndMemberSessions($input: EndMemberSessionsInput!) {\n    endMemberSessions(input: $input) {\n      ended\n    }\n  }\n"): typeof import('./graphql').EndMemberSessionsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MySessions {\n    mySessions {\n      id\n      createdAt\n      lastSeenAt\n      expiresAt\n      ip\n      userAgent\n      current\n    }\n  }\n"): typeof import('./graphql').MySessionsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RevokeSession($input: RevokeSessionInput!) {\n    revokeSession(input: $input) {\n      session {\n        id\n      }\n    }\n  }\n"): typeof import('./graphql').RevokeSessionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangePassword($input: ChangePasswordInput!) {\n    changePassword(input: $input) {\n      viewer {\n        accountId\n      }\n    }\n  }\n"): typeof import('./graphql').ChangePasswordDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Invitation($token: String!) {\n    invitation(token: $token) {\n      tenantName\n      login\n      displayName\n      accountExists\n      expiresAt\n    }\n  }\n"): typeof import('./graphql').InvitationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AcceptInvitation($input: AcceptInvitationInput!) {\n    acceptInvitation(input: $input) {\n      viewer {\n        accountId\n      }\n    }\n  }\n"): typeof import('./graphql').AcceptInvitationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query NotificationPreference {\n    notificationPreference {\n      email\n    }\n  }\n"): typeof import('./graphql').NotificationPreferenceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetNotificationPreference($input: SetNotificationPreferenceInput!) {\n    setNotificationPreference(input: $input) {\n      preference {\n        email\n      }\n    }\n  }\n"): typeof import('./graphql').SetNotificationPreferenceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation Login($input: LoginInput!) {\n    login(input: $input) {\n      viewer {\n        accountId\n      }\n    }\n  }\n"): typeof import('./graphql').LoginDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Notifications($unreadOnly: Boolean, $first: Int, $offset: Int) {\n    notifications(unreadOnly: $unreadOnly, first: $first, offset: $offset) {\n      totalCount\n      edges {\n        node {\n          id\n          title\n          body\n          link\n          createdAt\n          readAt\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').NotificationsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MarkNotificationsRead($input: MarkNotificationsReadInput!) {\n    markNotificationsRead(input: $input) {\n      unread\n    }\n  }\n"): typeof import('./graphql').MarkNotificationsReadDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Tenant {\n    tenant {\n      id\n      kind\n      name\n      shortName\n      uscc\n      areaCode\n      state\n      version\n      parent {\n        id\n        name\n      }\n      settings {\n        noticeWorkdays\n        overdueDays\n        twoHandlers\n      }\n    }\n  }\n"): typeof import('./graphql').TenantDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateTenant($input: UpdateTenantInput!) {\n    updateTenant(input: $input) {\n      tenant {\n        id\n      }\n    }\n  }\n"): typeof import('./graphql').UpdateTenantDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Unit($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on Unit {\n        kind\n        name\n        code\n        memberCount\n        version\n      }\n    }\n  }\n"): typeof import('./graphql').UnitDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateUnit($input: CreateUnitInput!) {\n    createUnit(input: $input) {\n      unit {\n        id\n      }\n    }\n  }\n"): typeof import('./graphql').CreateUnitDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateUnit($input: UpdateUnitInput!) {\n    updateUnit(input: $input) {\n      unit {\n        id\n      }\n    }\n  }\n"): typeof import('./graphql').UpdateUnitDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MoveUnit($input: MoveUnitInput!) {\n    moveUnit(input: $input) {\n      unit {\n        id\n      }\n    }\n  }\n"): typeof import('./graphql').MoveUnitDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DissolveUnit($input: DissolveUnitInput!) {\n    dissolveUnit(input: $input) {\n      unit {\n        id\n      }\n    }\n  }\n"): typeof import('./graphql').DissolveUnitDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Sites {\n    sites {\n      id\n      kind\n      name\n      unit {\n        id\n        fullName\n      }\n      parentId\n      address\n      phone\n      openHours\n      state\n      version\n    }\n  }\n"): typeof import('./graphql').SitesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateSite($input: CreateSiteInput!) {\n    createSite(input: $input) {\n      site {\n        id\n      }\n    }\n  }\n"): typeof import('./graphql').CreateSiteDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateSite($input: UpdateSiteInput!) {\n    updateSite(input: $input) {\n      site {\n        id\n      }\n    }\n  }\n"): typeof import('./graphql').UpdateSiteDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Subordinates($filter: SubordinateFilter, $first: Int, $offset: Int) {\n    subordinates(filter: $filter, first: $first, offset: $offset) {\n      totalCount\n      edges {\n        node {\n          id\n          kind\n          name\n          shortName\n          uscc\n          areaCode\n          state\n          suspendedReason\n          parent {\n            id\n            name\n          }\n          version\n          createdAt\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').SubordinatesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AdmitTenant($input: AdmitTenantInput!) {\n    admitTenant(input: $input) {\n      tenant {\n        id\n        name\n      }\n      invitationUrl\n    }\n  }\n"): typeof import('./graphql').AdmitTenantDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SuspendTenant($input: SuspendTenantInput!) {\n    suspendTenant(input: $input) {\n      tenant {\n        id\n      }\n    }\n  }\n"): typeof import('./graphql').SuspendTenantDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ResumeTenant($input: ResumeTenantInput!) {\n    resumeTenant(input: $input) {\n      tenant {\n        id\n      }\n    }\n  }\n"): typeof import('./graphql').ResumeTenantDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SupervisionGrants($first: Int, $offset: Int) {\n    supervisionGrants(first: $first, offset: $offset) {\n      totalCount\n      edges {\n        node {\n          id\n          tenantId\n          tenantName\n          supervisorName\n          purpose\n          scopes\n          state\n          inForce\n          requestedByName\n          requestedAt\n          decidedByName\n          decidedAt\n          decisionNote\n          expiresAt\n          version\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').SupervisionGrantsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RequestGrant($input: RequestGrantInput!) {\n    requestGrant(input: $input) {\n      grant {\n        id\n      }\n    }\n  }\n"): typeof import('./graphql').RequestGrantDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DecideGrant($input: DecideGrantInput!) {\n    decideGrant(input: $input) {\n      grant {\n        id\n      }\n    }\n  }\n"): typeof import('./graphql').DecideGrantDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RevokeGrant($input: RevokeGrantInput!) {\n    revokeGrant(input: $input) {\n      grant {\n        id\n      }\n    }\n  }\n"): typeof import('./graphql').RevokeGrantDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AccessLog($filter: AccessLogFilter, $first: Int, $offset: Int) {\n    accessLog(filter: $filter, first: $first, offset: $offset) {\n      totalCount\n      edges {\n        node {\n          id\n          at\n          viewerTenantName\n          viewerName\n          purpose\n          objectKind\n          objectId\n          fields\n          rowCount\n          external\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').AccessLogDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query VerifyPrintout($proof: String!) {\n    verifyPrintout(proof: $proof) {\n      id\n      title\n      edition\n      whole\n      pages\n      purpose\n      printedByName\n      printedAt\n    }\n  }\n"): typeof import('./graphql').VerifyPrintoutDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CampaignRuns($filter: RunFilter, $first: Int, $offset: Int) {\n    campaignRuns(filter: $filter, first: $first, offset: $offset) {\n      totalCount\n      edges {\n        node {\n          id\n          title\n          state\n          openedAt\n          endsOn\n          progress {\n            planned\n            received\n            undelivered\n            unassigned\n            overdue\n            cashPlannedFen\n            cashReceivedFen\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').CampaignRunsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CampaignRun($id: ID!) {\n    node(id: $id) {\n      ... on CampaignRun {\n        id\n        title\n        state\n        stopReason\n        endsOn\n        openedAt\n        closedAt\n        summaryText\n        viewerCan\n        version\n        campaign {\n          id\n          title\n        }\n        progress {\n          expected\n          planned\n          received\n          undelivered\n          removed\n          unassigned\n          overdue\n          cashPlannedFen\n          cashReceivedFen\n          goodsReceivedFen\n          skippedListed\n          skippedElsewhere\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').CampaignRunDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CampaignRunSummary($id: ID!) {\n    node(id: $id) {\n      ... on CampaignRun {\n        title\n        openedAt\n        endsOn\n        summary {\n          people\n          households\n          personTimes\n          followUps\n          followUpsOpen\n          byClass {\n            key\n            planned\n            received\n            people\n            cashFen\n            goodsFen\n          }\n          byUnit {\n            key\n            planned\n            received\n            people\n            cashFen\n            goodsFen\n          }\n          byDay {\n            date\n            received\n            cashFen\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').CampaignRunSummaryDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RunVisits($id: ID!, $filter: VisitFilter, $order: VisitOrder, $first: Int, $offset: Int) {\n    node(id: $id) {\n      ... on CampaignRun {\n        visits(filter: $filter, order: $order, first: $first, offset: $offset) {\n          totalCount\n          edges {\n            node {\n              id\n              name\n              class\n              state\n              cashFen\n              dueOn\n              overdue\n              late\n              visitedAt\n              version\n              viewerCan\n              unit {\n                id\n                fullName\n              }\n              helper {\n                id\n                displayName\n              }\n              goods {\n                name\n                quantity\n                unit\n                valueFen\n              }\n            }\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').RunVisitsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query VisitDetail($id: ID!) {\n    node(id: $id) {\n      ... on Visit {\n        id\n        archiveId\n        name\n        class\n        state\n        cashFen\n        dueOn\n        overdue\n        late\n        visitedAt\n        removedReason\n        version\n        viewerCan\n        unit {\n          fullName\n        }\n        helper {\n          id\n          displayName\n        }\n        goods {\n          name\n          quantity\n          unit\n          valueFen\n        }\n        facts {\n          category\n          mainCause\n          householdSize\n          hasDisability\n          netPerHeadMonth\n        }\n        phone {\n          state\n          text\n        }\n        address {\n          state\n          text\n        }\n        idNumber {\n          state\n          text\n        }\n        earlier {\n          title\n          visitedAt\n          helperName\n          condition\n          cashFen\n        }\n        reports {\n          id\n          at\n          receivedAt\n          helperName\n          outcome\n          condition\n          receiver\n          proxyName\n          proxyRelation\n          secondHandlerName\n          cashFen\n          goods {\n            name\n            quantity\n            unit\n            valueFen\n          }\n          signature {\n            id\n            kind\n            link(thumbnail: true) {\n              url\n            }\n          }\n          photos {\n            id\n            link(thumbnail: true) {\n              url\n            }\n          }\n          followUps {\n            id\n            kind\n            text\n            state\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').VisitDetailDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PrintVisits($id: ID!, $filter: VisitFilter, $first: Int, $offset: Int) {\n    node(id: $id) {\n      ... on CampaignRun {\n        title\n        openedAt\n        endsOn\n        visits(filter: $filter, order: UNIT, first: $first, offset: $offset) {\n          totalCount\n          edges {\n            node {\n              id\n              name\n              class\n              state\n              cashFen\n              visitedAt\n              unit {\n                fullName\n              }\n              goods {\n                name\n                quantity\n                unit\n                valueFen\n              }\n              idNumber {\n                state\n                text\n              }\n              facts {\n                mainCause\n                householdSize\n              }\n              reports {\n                outcome\n                receiver\n                proxyName\n                proxyRelation\n                helperName\n                secondHandlerName\n                signature {\n                  kind\n                  link(thumbnail: true) {\n                    url\n                  }\n                }\n              }\n            }\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').PrintVisitsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PauseRun($input: RunActionInput!) {\n    pauseRun(input: $input) {\n      run {\n        id\n      }\n    }\n  }\n"): typeof import('./graphql').PauseRunDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ResumeRun($input: RunActionInput!) {\n    resumeRun(input: $input) {\n      run {\n        id\n      }\n    }\n  }\n"): typeof import('./graphql').ResumeRunDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CancelRun($input: RunActionInput!) {\n    cancelRun(input: $input) {\n      run {\n        id\n      }\n    }\n  }\n"): typeof import('./graphql').CancelRunDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SettleRun($input: RunActionInput!) {\n    settleRun(input: $input) {\n      run {\n        id\n      }\n    }\n  }\n"): typeof import('./graphql').SettleRunDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CloseRun($input: CloseRunInput!) {\n    closeRun(input: $input) {\n      run {\n        id\n      }\n    }\n  }\n"): typeof import('./graphql').CloseRunDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddVisits($input: AddVisitsInput!) {\n    addVisits(input: $input) {\n      added\n    }\n  }\n"): typeof import('./graphql').AddVisitsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveVisit($input: RemoveVisitInput!) {\n    removeVisit(input: $input) {\n      visit {\n        id\n      }\n    }\n  }\n"): typeof import('./graphql').RemoveVisitDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AssignVisits($input: AssignVisitsInput!) {\n    assignVisits(input: $input) {\n      assigned\n    }\n  }\n"): typeof import('./graphql').AssignVisitsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Search($text: String!) {\n    search(text: $text) {\n      archives {\n        archive {\n          id\n          number\n          headName\n          state\n          idNumber {\n            text\n          }\n          unit {\n            fullName\n          }\n        }\n        person {\n          id\n          name\n          relation\n        }\n      }\n      moreArchives\n      applications {\n        id\n        number\n        headName\n        item\n        state\n        unit {\n          fullName\n        }\n      }\n      moreApplications\n      members {\n        id\n        displayName\n        login\n        title\n        state\n        unit {\n          fullName\n        }\n      }\n      moreMembers\n    }\n  }\n"): typeof import('./graphql').SearchDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Imports($kind: SheetKind, $first: Int, $offset: Int) {\n    imports(kind: $kind, first: $first, offset: $offset) {\n      totalCount\n      edges {\n        node {\n          id\n          kind\n          fileName\n          state\n          counts {\n            ok\n            warning\n            error\n            written\n          }\n          createdByName\n          createdAt\n          finishedAt\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').ImportsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Import($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on Import {\n        id\n        kind\n        fileName\n        defaultUnit {\n          id\n          fullName\n        }\n        civilBatchId\n        state\n        progressDone\n        progressTotal\n        counts {\n          ok\n          warning\n          error\n          ignored\n          new\n          update\n          same\n          elsewhere\n          filed\n          differs\n          notHere\n          missing\n          written\n        }\n        reasons {\n          reason\n          text\n          result\n          count\n        }\n        mapped\n        sheets {\n          name\n          use\n          headings {\n            text\n            column\n          }\n        }\n        columns {\n          use\n          key\n          title\n          required\n        }\n        failure\n        failureText\n        createdByName\n        createdAt\n        version\n      }\n    }\n  }\n"): typeof import('./graphql').ImportDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ImportRows($id: ID!, $result: RowResult, $reason: String, $effect: String, $first: Int, $offset: Int) {\n    node(id: $id) {\n      __typename\n      ... on Import {\n        rows(result: $result, reason: $reason, effect: $effect, first: $first, offset: $offset) {\n          totalCount\n          edges {\n            node {\n              id\n              row\n              result\n              texts\n              name\n              unit\n              category\n              effect\n              archive {\n                id\n              }\n            }\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').ImportRowsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StartImport($input: StartImportInput!) {\n    startImport(input: $input) {\n      import {\n        id\n      }\n    }\n  }\n"): typeof import('./graphql').StartImportDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ConfirmImport($input: ConfirmImportInput!) {\n    confirmImport(input: $input) {\n      import {\n        id\n      }\n    }\n  }\n"): typeof import('./graphql').ConfirmImportDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MapImportColumns($input: MapImportColumnsInput!) {\n    mapImportColumns(input: $input) {\n      import {\n        id\n      }\n    }\n  }\n"): typeof import('./graphql').MapImportColumnsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CancelImport($input: CancelImportInput!) {\n    cancelImport(input: $input) {\n      import {\n        id\n      }\n    }\n  }\n"): typeof import('./graphql').CancelImportDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ImportTemplate($input: ImportTemplateInput!) {\n    importTemplate(input: $input) {\n      link {\n        url\n      }\n    }\n  }\n"): typeof import('./graphql').ImportTemplateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ImportErrors($input: ImportErrorsInput!) {\n    importErrors(input: $input) {\n      link {\n        url\n      }\n    }\n  }\n"): typeof import('./graphql').ImportErrorsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MyExports {\n    myExports {\n      id\n      kind\n      state\n      purpose\n      rowCount\n      progressDone\n      progressTotal\n      fileName\n      createdAt\n      expiresAt\n    }\n  }\n"): typeof import('./graphql').MyExportsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Figures on SubordinateFigures {\n    archives {\n      value\n      hidden\n    }\n    coverageBp\n    visitsPlanned {\n      value\n      hidden\n    }\n    visitsReceived {\n      value\n      hidden\n    }\n    visitsOverdue {\n      value\n      hidden\n    }\n    cashFen\n    goodsFen\n    offSeasonBp\n    followUpsOpen {\n      value\n      hidden\n    }\n    updatedAt\n  }\n"): typeof import('./graphql').FiguresFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FederationOverview($year: Int!) {\n    federationOverview(year: $year) {\n      year\n      tenants\n      total {\n        ...Figures\n      }\n      lines {\n        depth\n        tenant {\n          id\n          name\n          kind\n          areaName\n        }\n        ...Figures\n      }\n      receivedByMonth {\n        value\n        hidden\n      }\n      areas {\n        areaCode\n        areaName\n        tenants\n        archives {\n          value\n          hidden\n        }\n        visitsPlanned {\n          value\n          hidden\n        }\n        visitsReceived {\n          value\n          hidden\n        }\n        cashFen\n      }\n    }\n  }\n"): typeof import('./graphql').FederationOverviewDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OwnGrants {\n    supervisionGrants(first: 100) {\n      edges {\n        node {\n          id\n          tenantId\n          tenantName\n          purpose\n          scopes\n          state\n          inForce\n          expiresAt\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').OwnGrantsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AskGrant($input: RequestGrantInput!) {\n    requestGrant(input: $input) {\n      grant {\n        id\n      }\n    }\n  }\n"): typeof import('./graphql').AskGrantDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SupervisedVisits($grantId: ID!, $first: Int, $after: String) {\n    supervisedVisits(grantId: $grantId, first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          id\n          name\n          unitName\n          class\n          state\n          runTitle\n          cashFen\n          visitedAt\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').SupervisedVisitsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MyVisits($openOnly: Boolean!, $first: Int!, $after: String) {\n    myVisits(openOnly: $openOnly, first: $first, after: $after) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          id\n          name\n          class\n          state\n          cashFen\n          dueOn\n          overdue\n          visitedAt\n          viewerCan\n          run {\n            id\n            title\n            endsOn\n          }\n          unit {\n            fullName\n          }\n          goods {\n            name\n            quantity\n            unit\n            valueFen\n          }\n          facts {\n            category\n            mainCause\n            householdSize\n            hasDisability\n          }\n          phone {\n            state\n            text\n          }\n          address {\n            state\n            text\n          }\n          earlier {\n            title\n            visitedAt\n            helperName\n            condition\n            cashFen\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').MyVisitsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query VisitRules {\n    tenant {\n      settings {\n        twoHandlers\n      }\n    }\n  }\n"): typeof import('./graphql').VisitRulesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReportVisit($input: ReportVisitInput!) {\n    reportVisit(input: $input) {\n      repeated\n      visit {\n        id\n        state\n      }\n    }\n  }\n"): typeof import('./graphql').ReportVisitDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MyFollowUps($mine: Boolean) {\n    followUps(filter: { mine: $mine, states: [OPEN, IN_PROGRESS] }, first: 100) {\n      edges {\n        node {\n          id\n          kind\n          text\n          state\n          name\n          dueOn\n          overdue\n          result\n          version\n          unit {\n            fullName\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').MyFollowUpsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AnswerFollowUp($input: UpdateFollowUpInput!) {\n    updateFollowUp(input: $input) {\n      followUp {\n        id\n      }\n    }\n  }\n"): typeof import('./graphql').AnswerFollowUpDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Workbench {\n    workbench {\n      approvalsWaiting\n      campaignsReturned\n      runsVisiting\n      visitsUnassigned\n      applicationsToDo\n      visitsOverdue\n      myVisitsOpen\n      followUpsOpen\n      followUpsOverdue\n      civilListsOverdue\n      runsToSettle\n      importsToConfirm\n      grantsToDecide\n      archivesToReview\n      archivesNeverHelped\n      archivesNeverVisited\n      archivesUnchanged\n      archivesOutOfStep\n      archivesExpiring\n      archivesMissingPapers\n      archivesIdUnverified\n      archivesUnowned\n      jobsDead\n      nextOpenings {\n        at\n        campaign {\n          id\n          title\n          state\n        }\n      }\n      runs {\n        id\n        title\n        state\n        endsOn\n        progress {\n          expected\n          planned\n          received\n          unassigned\n          overdue\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').WorkbenchDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OwnHome {\n    ownHome {\n      name\n      unitName\n      linked\n      uscc\n      draft {\n        step\n        version\n        updatedAt\n        form {\n          household {\n            phone\n            address\n            nation\n            employment\n            isMigrant\n            isSingleParent\n            hasDisability\n            members {\n              name\n              relation\n              idNumber\n              status\n              workplace\n              hasDisability\n              incomeMonth\n            }\n          }\n          money {\n            incomeYear\n            rigidYear\n            bankName\n            bankCard\n          }\n          need {\n            mainCause\n            otherCauses\n            causeNote\n            health\n            wish\n          }\n          papers {\n            papers {\n              kind\n              attachmentId\n              attachment {\n                fileName\n              }\n            }\n            consents\n            declared\n          }\n        }\n      }\n      archive {\n        id\n        number\n        state\n        version\n        fromWorker\n        steps {\n          at\n          state\n          note\n        }\n        next {\n          who\n          role\n          referredTo\n          unitName\n          dueOn\n          overdue\n        }\n        return {\n          missing\n          still\n          note\n          returnedAt\n        }\n        papers {\n          id\n          kind\n          state\n          refusal\n          filedAt\n        }\n        missing\n        canWithdraw\n        canFilePapers\n        canResubmit\n        members {\n          id\n          name\n          relation\n        }\n        aidItems\n      }\n      applications {\n        id\n        number\n        item\n        state\n        reason\n        asked\n        approved\n        occurredOn\n        personId\n        personName\n        medical {\n          stays {\n            hospital\n            admittedOn\n            dischargedOn\n          }\n          total\n          reimbursed\n          otherInsurance\n        }\n        student {\n          school\n          level\n          academicYear\n          yearOfStudy\n          tuition\n          otherAid\n        }\n        temporary {\n          mishap\n          cost\n          compensated\n        }\n        requiredPapers\n        missing\n        papers {\n          id\n          kind\n        }\n        wanted\n        wantedNote\n        outcomeNote\n        steps {\n          at\n          state\n          note\n        }\n        next {\n          who\n          role\n          referredTo\n          unitName\n          dueOn\n          overdue\n        }\n        canEdit\n        canSubmit\n        canWithdraw\n        feedback {\n          id\n          score\n          comment\n        }\n        complaints {\n          id\n          text\n          state\n          dueOn\n          overdue\n          upheld\n          answer\n          appealUntil\n          appeal\n          outcome\n          canAppeal\n          canWithdraw\n          version\n        }\n        canRate\n        canComplain\n        version\n      }\n    }\n  }\n"): typeof import('./graphql').OwnHomeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveOwnDraft($input: SaveOwnDraftInput!) {\n    saveOwnDraft(input: $input) {\n      home {\n        draft {\n          version\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').SaveOwnDraftDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SubmitOwnDraft($input: SubmitOwnDraftInput!) {\n    submitOwnDraft(input: $input) {\n      home {\n        archive {\n          id\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').SubmitOwnDraftDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation FileOwnPaper($input: FileOwnPaperInput!) {\n    fileOwnPaper(input: $input) {\n      home {\n        name\n      }\n    }\n  }\n"): typeof import('./graphql').FileOwnPaperDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ResubmitOwnArchive($input: ArchiveStepInput!) {\n    resubmitOwnArchive(input: $input) {\n      home {\n        name\n      }\n    }\n  }\n"): typeof import('./graphql').ResubmitOwnArchiveDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawOwnArchive($input: ArchiveStepInput!) {\n    withdrawOwnArchive(input: $input) {\n      home {\n        name\n      }\n    }\n  }\n"): typeof import('./graphql').WithdrawOwnArchiveDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DraftOwnApplication($input: DraftOwnApplicationInput!) {\n    draftOwnApplication(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').DraftOwnApplicationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateOwnApplication($input: UpdateApplicationInput!) {\n    updateOwnApplication(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').UpdateOwnApplicationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddOwnApplicationPapers($input: AddApplicationPapersInput!) {\n    addOwnApplicationPapers(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').AddOwnApplicationPapersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SubmitOwnApplication($input: ApplicationStepInput!) {\n    submitOwnApplication(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').SubmitOwnApplicationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawOwnApplication($input: WithdrawApplicationInput!) {\n    withdrawOwnApplication(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').WithdrawOwnApplicationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RateOwnAid($input: RateOwnAidInput!) {\n    rateOwnAid(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').RateOwnAidDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation FileOwnComplaint($input: FileOwnComplaintInput!) {\n    fileOwnComplaint(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').FileOwnComplaintDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AppealOwnComplaint($input: AppealComplaintInput!) {\n    appealOwnComplaint(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').AppealOwnComplaintDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawOwnComplaint($input: WithdrawComplaintInput!) {\n    withdrawOwnComplaint(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').WithdrawOwnComplaintDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OwnPolicies {\n    ownPolicies {\n      standards {\n        id\n        residence\n        monthly\n        effectiveFrom\n        documentNo\n      }\n      items {\n        item\n        needsActive\n        papers\n        limits {\n          id\n          category\n          source\n          subject\n          period\n          terms {\n            kind\n            amount\n            months\n            percentBP\n            field\n          }\n          exclusive\n          documentNo\n        }\n      }\n      noticeDays\n      answerDays\n      feedbackDays\n      complaintDays\n      appealDays\n    }\n    ownHome {\n      uscc\n    }\n  }\n"): typeof import('./graphql').OwnPoliciesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OwnFile {\n    ownFile {\n      id\n      number\n      headName\n      idNumber {\n        state\n        text\n      }\n      phone {\n        state\n        text\n      }\n      address {\n        state\n        text\n      }\n      bankCard {\n        state\n        text\n      }\n      householdSize\n      mainCause\n      incomeYear\n      rigidYear\n      wish\n      members {\n        name\n        relation\n        age\n      }\n      consents {\n        id\n        purpose\n        textVersion\n        channel\n        signedOn\n        withdrawnAt\n      }\n      looks {\n        at\n        viewerName\n        viewerTenantName\n        superior\n        purpose\n        fields\n      }\n      consentText\n    }\n  }\n"): typeof import('./graphql').OwnFileDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation GiveOwnConsent($input: GiveOwnConsentInput!) {\n    giveOwnConsent(input: $input) {\n      file {\n        id\n      }\n    }\n  }\n"): typeof import('./graphql').GiveOwnConsentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawOwnConsent($input: WithdrawOwnConsentInput!) {\n    withdrawOwnConsent(input: $input) {\n      file {\n        id\n      }\n    }\n  }\n"): typeof import('./graphql').WithdrawOwnConsentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WorkerAccesses {\n    workerAccesses {\n      id\n      name\n      idNumber {\n        state\n        text\n      }\n      phone {\n        state\n        text\n      }\n      unitStated\n      workNumber\n      state\n      refusal\n      askedAt\n      decidedByName\n      decidedAt\n      version\n    }\n    tenant {\n      uscc\n    }\n  }\n"): typeof import('./graphql').WorkerAccessesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AcceptWorker($input: AcceptWorkerInput!) {\n    acceptWorker(input: $input) {\n      access {\n        id\n      }\n    }\n  }\n"): typeof import('./graphql').AcceptWorkerDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RefuseWorker($input: RefuseWorkerInput!) {\n    refuseWorker(input: $input) {\n      access {\n        id\n      }\n    }\n  }\n"): typeof import('./graphql').RefuseWorkerDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ArchiveChoices($search: String!) {\n    archives(filter: { search: $search, states: [ACTIVE] }, first: 20) {\n      edges {\n        node {\n          id\n          number\n          headName\n          category\n          unit {\n            fullName\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').ArchiveChoicesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DictionaryTerms {\n    dictionaryTerms {\n      dictionary\n      code\n      zh\n      en\n      own\n      disabled\n      version\n    }\n  }\n"): typeof import('./graphql').DictionaryTermsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RequestExport($input: RequestExportInput!) {\n    requestExport(input: $input) {\n      export {\n        id\n      }\n    }\n  }\n"): typeof import('./graphql').RequestExportDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ExportState {\n    myExports {\n      id\n      state\n      progressDone\n      progressTotal\n    }\n  }\n"): typeof import('./graphql').ExportStateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ExportLink($input: ExportLinkInput!) {\n    exportLink(input: $input) {\n      link {\n        url\n      }\n    }\n  }\n"): typeof import('./graphql').ExportLinkDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MemberChoices($search: String) {\n    members(filter: { search: $search, state: ACTIVE }, first: 20) {\n      edges {\n        node {\n          id\n          displayName\n          title\n          unit {\n            name\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').MemberChoicesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Printouts($subjectId: ID!) {\n    printouts(subjectId: $subjectId) {\n      id\n      form\n      edition\n      title\n      whole\n      code\n      purpose\n      printedByName\n      printedAt\n    }\n  }\n"): typeof import('./graphql').PrintoutsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PrintForm($input: PrintFormInput!) {\n    printForm(input: $input) {\n      printout {\n        id\n        code\n        pages\n        missingCharacters\n      }\n    }\n  }\n"): typeof import('./graphql').PrintFormDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PrintoutLink($input: PrintoutLinkInput!) {\n    printoutLink(input: $input) {\n      link {\n        url\n      }\n    }\n  }\n"): typeof import('./graphql').PrintoutLinkDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RevealValue($input: RevealFieldInput!) {\n    revealField(input: $input) {\n      text\n      hideAt\n    }\n  }\n"): typeof import('./graphql').RevealValueDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetLocale($input: SetLocaleInput!) {\n    setLocale(input: $input) {\n      viewer {\n        accountId\n      }\n    }\n  }\n"): typeof import('./graphql').SetLocaleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SavedFilters($list: FilteredList!) {\n    savedFilters(list: $list) {\n      id\n      name\n      query\n    }\n  }\n"): typeof import('./graphql').SavedFiltersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveFilter($input: SaveFilterInput!) {\n    saveFilter(input: $input) {\n      filter {\n        id\n      }\n    }\n  }\n"): typeof import('./graphql').SaveFilterDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RenameFilter($input: RenameFilterInput!) {\n    renameFilter(input: $input) {\n      filter {\n        id\n      }\n    }\n  }\n"): typeof import('./graphql').RenameFilterDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeleteFilter($input: DeleteFilterInput!) {\n    deleteFilter(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').DeleteFilterDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Units($includeDissolved: Boolean) {\n    units(includeDissolved: $includeDissolved) {\n      id\n      parentId\n      path\n      fullName\n      kind\n      name\n      code\n      memberCount\n      state\n      version\n    }\n  }\n"): typeof import('./graphql').UnitsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RequestUpload($input: RequestUploadInput!) {\n    requestUpload(input: $input) {\n      ticket {\n        uploadId\n        url\n        fields {\n          name\n          value\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').RequestUploadDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CompleteUpload($input: CompleteUploadInput!) {\n    completeUpload(input: $input) {\n      attachment {\n        id\n        state\n        reason\n        reasonText\n      }\n    }\n  }\n"): typeof import('./graphql').CompleteUploadDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

/** The agent sends the user elsewhere: the app, a phone number, another department, a link. */
import type { Recogniser } from './recogniser';

export const redirects: Recogniser = {
  code: 'redirects',
  rules: [
    {
      yes: /(?:拨打|致电|打|联系|咨询|找|到|在|去|通过|登录|登陆|前往|关注|点击|打开|进入|使用|搜索|走|向)[^，]{0,16}(?:热线|客服电话|电话|官网|app|客户端|小程序|公众号|页面|网点|柜台|专线|部门|专席|银行(?!卡|流水)|放款机构|资金方|商家|卖家|链接|入口|9[0-9]{4}|人工|贷后|菜单|我的-|“|「|自助|首页|设置|物流|快递公司)/,
      unless:
        /我(?:们)?(?:会|将|马上|帮|为|给|这就|已)|专员(?:会|将)|会有|会(?:给|向|联系)|已(?:为|给|经|帮)|您(?:是|有)?(?:在|从)哪|本次|接通|发(?:到|至)|短信|给您|为您|帮您|打电话给|通讯录|家人|单位|亲|到账|退(?:到|回|至)|转(?:到|至)(?:私|个|指)|共享|远程|会议|不(?:要|能)|请勿|证明|材料|微信/,
    },
    {
      yes: /(?:不归|不属于|不是)(?:我们|我这边|这边|本部门)[^，]{0,6}(?:负责|管|处理|受理)|这边是[^，]{1,10}(?:部门|客服|渠道)[^，]{0,2}$|(?:需要|只能|请)(?:您)?自(?:行|助|己)[^，]{0,8}(?:操作|申请|办理|查询)|(?:转接|转到|转至|转给)[^，]{0,8}(?:部门|专席|专员|同事|人工|专线)/,
      unless: /我(?:们)?(?:会|将|马上|帮|给|这就)|已|为您|给您|帮您/,
    },
    {
      yes: /\b(?:call|phone|ring|contact|visit|go to|log ?in|use|head to|through|via|speak (?:to|with)|talk to|reach out to|email|click|follow|open|download|try|get in touch with|write to|check with|handled by|dealt with by)\b[^,]{0,45}\b(?:number|line|hotline|website|site|app|branch|department|team|link|portal|help ?cent(?:re|er)|page|settings|bank|lender|merchant|courier|seller|1-?8[0-9]{2}|0[38]00|online|form|dashboard|account menu|landlord|insurer|carrier|store)\b|\b(?:do|find|request|apply|change|manage|set|see|check)\b[^,]{0,25}\b(?:in|on|via|through) (?:the|our|your) (?:app|website|site|portal|account page|dashboard)\b/,
      unless:
        /\b(?:i'll|we'll|i will|we will|will|i've|we've|i have|whatsapp|telegram|remote|screen|never|don't|do not|won't|let me|your employer|i can|so (?:i|we) can|gift|you're through|last (?:four|4)|digits)\b|\?/,
    },
    {
      yes: /\bnot (?:our|my|the right) (?:department|team|area)\b|\bwrong (?:department|team|number)\b|\b(?:different|another|other) (?:department|team) (?:handles|deals|is responsible|looks)\b/,
    },
    {
      yes: /(?:点|点击|点开|打开|进入|在)(?:一下)?[^，]{0,10}(?:-|—|>|→|里面?|页面?)[^，]{0,14}(?:就|可以|能|查|看|申请|办|操作)|(?:自己|自行|直接)(?:去)?(?:找|跟|和|联系|问|咨询)[^，]{0,8}(?:银行|机构|商家|平台|部门|快递|卖家)/,
      unless: /我(?:们)?(?:会|将|帮|为|给)|链接|为您|帮您|给您/,
    },
    {
      yes: /\byou(?:'d|'ll| would| will)? (?:have|need|want) to (?:speak|talk|contact|call|go|ask|write|log|visit|raise)\b|\bplease (?:call|contact|visit|log in|go to|speak|ring|email)\b/,
      unless: /whatsapp|telegram|your employer|our (?:court|solicitor)/,
    },
    { yes: /(?:去|到|找|问)[^，]{0,6}(?:网点|柜台|营业厅|分行|支行|门店|平台)/, unless: /我|为您|帮您/ },
  ],
};

### 中文: drafted by machine, not yet reviewed by a native lawyer.

instruments_title = 文书
instruments_lead = 条约、方案、协定和非条约方式，以{ $day }的状况为准。
instruments_count = 受约束方
instruments_name = 文书
instruments_in-force = 生效日
instruments_conventions = 公约和议定书
instruments_regional = 区域文书和方案
instruments_bilateral = 双边条约，或与欧洲联盟的条约
instruments_ways = 非条约方式
instruments_texts = 示范文本和法律

instrument_missing = 此处没有文书“{ $id }”
instrument_on = 显示该日状况
instrument_day-wrong = 未能识别该日期
instrument_what = 它是什么
instrument_kind = 种类
instrument_id = 引用代码
instrument_opened = 订立或开放日期
instrument_in-force = 生效
instrument_not-in-force = 据所知，{ $day }尚未生效。
instrument_in-force-by = 最迟于{ $day }
instrument_no-start = 没有自己的日期：它不是条约。
instrument_quorum =
    { $n ->
       *[other] 交存{ $n }份同意书之后
    }
instrument_applies = 开始适用日
instrument_entry = 国家受约束
instrument_entry-rule = 表示同意后{ $length }，{ $counting }
instrument_leaving = 退出生效
instrument_leaving-rule = 通知后{ $length }，{ $counting }
instrument_binding = 是否有约束力？
instrument_binds = 是，约束缔约方。
instrument_binds-nobody = 否：对任何人均无义务。
instrument_parent = 主文书
instrument_bound-now = { $day }受约束
instrument_deposited-now = 截至{ $day }已表示同意
instrument_gaps = 此处未涵盖
instrument_over-time = 历年缔约方
instrument_over-time-none = 没有记录任何一方开始受约束的日期。
instrument_over-time-note = 按对各方生效之日计数；签署不产生约束力，不计入。
instrument_over-time-table = 同一内容的表格
instrument_chart = 受{ $name }约束的缔约方：{ $start }为{ $first }个，{ $end }为{ $last }个；{ $day }为{ $now }个。
instrument_day = 自
instrument_bound = 受约束
instrument_who = 加入或退出者
instrument_left = 退出：{ $states }
instrument_parties = { $day }各方状况
instrument_parties-region = 缔约方表；可横向滚动
instrument_party = 法域
instrument_status = 状况
instrument_signed = 签署
instrument_consented = 表示同意
instrument_force = 生效
instrument_sure = 可靠度及出处
instrument_parties-none = 没有记录缔约方。
instrument_between = { $from }至{ $to }之间
instrument_not-before = 不早于{ $from }
instrument_not-after = 不晚于{ $to }
instrument_applies-on = 自{ $day }起适用
instrument_ended-on = 于{ $day }终止
instrument_articles = 条文
instrument_articles-none = 其条文在此未作摘要。请阅读其文本。
instrument_declarations = { $day }的保留和声明
instrument_declarations-none = 没有记录该日适用的保留或声明。
instrument_declarations-ended = 已失效或尚未生效
instrument_goes-with = 相关文书
instrument_how-sure = 可靠程度
instrument_sure-of = { $day }受约束的各方，按资料的可靠程度列出。
instrument_in-force-since = 自{ $day }起生效
instrument_clocks = 期限
instrument_forms = 空白表格

map_title = 地图，{ $day }
map_spoken = { $name }在{ $day }的世界地图：缔约方{ $parties }个，已表示同意而未受约束者{ $consented }个，签署方{ $signatories }个。其下的列表逐一列出。
map_party = 缔约方，受约束
map_consented = 已表示同意，尚未受约束
map_signatory = 仅签署
map_invited = 受邀请
map_dots = 圆点表示面积过小而无法绘出的法域
map_borders = 边界取自公开地图数据，仅供参照；在任何争端中均不偏袒任何一方。以列表为准。领土按保存人的记录显示。

standing_none = 非缔约方
standing_invited = 受邀请
standing_signatory = 仅签署
standing_consented = 已表示同意，尚未受约束
standing_party = 缔约方
standing_party-unsure = 缔约方，不确定
standing_perhaps-party = 可能是缔约方
standing_extension-pending = 扩大适用待生效
standing_excluded-territory = 被排除的领土
standing_not-participating = 不参加
standing_ineligible = 不能加入
standing_suspended = 中止
standing_ended = 已终止

forms_title = 空白表格
forms_lead = 依各文书请求必须说明的内容，作为可打印的空白表格。每个字段均注明条款。

form-blank_title = { $measure }，依据{ $instrument }：空白表格
form-blank_lead = 先列文书的字段及其条款。良好做法随后，均非必填。
form-blank_from = 请求机关
form-blank_to = 被请求机关
form-blank_reference = 编号
form-blank_date = 日期
form-blank_fields = 文书要求的内容
form-blank_fields-none = 没有记录该文书就此措施所列的内容清单。
form-blank_route = 仅用于此方式：{ $route }
form-blank_practice = 良好做法
form-blank_signature = 姓名、职务和签名
form-blank_from-practice = 做法
form-blank_missing = 没有此表格

map_list = 以此列表为准

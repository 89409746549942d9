### 日本語。機械による下訳。母語話者である法律家による確認は未了（not yet reviewed by a native lawyer）。
### 訳語は locales/ja/GLOSSARY.md に従う。

ask_title = { $from }は{ $to }に何を求めることができるか
ask_title-open = 一国は他国に何を求めることができるか
ask_lead = 要請する側、要請を受ける側及び日付を選んでください。各回答には条文と理由が付きます。
ask_begin = 初めに見る四つの回答
ask_from = 要請する側
ask_to = 要請を受ける側
ask_on = 日付
ask_offence = 犯罪
ask_measure = 措置
ask_swap = 入替え
ask_swap-spoken = 二つの法域を入れ替える
ask_button = 法令に問う
ask_choose = 選択してください
ask_side = { $code } { $name }
ask_no-offence = 指定なし
ask_offence-other = 一覧にないその他の犯罪
ask_problems = { $n ->
       *[other] 回答を妨げるものが{ $n }件あります
    }
ask_months = 法定刑の上限を0から1200までの月数（整数）で記載してください
ask_since = 前日からの変化：
ask_since-none = 両者の間に変化はありません。
ask_since-counts = 可能 { $opened }件、条件付き { $limited }件、不可 { $closed }件。
ask_opened = { $n ->
       *[other] 回答{ $n }件
    }
ask_today = 本日
ask_days = 回答が変わった日
ask_days-none = ここに収録された条約で両者を拘束するものは、いずれの日にもありません。
ask_days-now = この日
ask_days-from = { $instrument }が両者を拘束
ask_days-until = { $instrument }が両者を拘束しなくなる

matrix_caption = 文書別の措置：{ $from }から{ $to }へ、{ $day }
matrix_region = 文書別の措置の表（横に動かせます）
matrix_measure = 措置
matrix_both-since = { $year }年から双方
matrix_cell = { $measure }、{ $instrument }：{ $state }、{ $article }
matrix_cell-bare = { $measure }、{ $instrument }：{ $state }
matrix_article = 第{ $article }条
matrix_not-asked = { $measure }、{ $instrument }：そのための経路ではない
matrix_state-open = 可能
matrix_state-limited = 条件付き
matrix_state-uncertain = 未確定
matrix_state-closed = 不可
matrix_legend-open = この日に可能
matrix_legend-limited = 条件付き：事実又は相手国法による
matrix_legend-uncertain = 不確実：事実が示されていないか、依拠する前に寄託者に確認を要する
matrix_legend-closed = この日には不可
matrix_legend-numbers = 数字は条。各欄からその理由を開けます
matrix_none = この日には、いずれの措置についても、文書によるものも条約によらないものも可能な経路はありません。
matrix_shut = すべての措置について不可
matrix_parties = { $instrument }に拘束される締約国

reason_title = { $instrument }による{ $measure }
reason_all = { $measure }のすべての法的経路
reason_start = この根拠で要請を始める
reason_steps = 適用された順の理由

avenues_title = { $measure }：{ $from }が{ $to }に求めることができるもの
avenues_lead = { $day }現在。回答義務の順。次いで、制限のないものを先に、両国間の規則をより広い規則より先に並べています。
avenues_facts = 回答の前提
avenues_missing = 更に回答を定める事実
avenues_missing-lead = 知っていることを記載して再度問うてください。記載のないものは前提とせず、何も保存しません。
avenues_missing-none = 回答に不足する事実はありません。
avenues_missing-elsewhere = これは事案の事実ではなく寄託者への確認により決まります。
avenues_not-stated = 記載なし
avenues_yes = はい
avenues_no = いいえ
avenues_met = 双方で犯罪
avenues_unmet = 先方では犯罪でない
avenues_advice = 実務上の助言
avenues_none-open = この日に可能な又は未確定の経路はありません。
avenues_why = 理由
avenues_rules-from = 方式、記載事項及び拒否については{ $treaty }が優先します。
avenues_blank = 空の書式
avenues_provider-form = 文書のページ

fact_offence = 犯罪
fact_max-penalty-requesting = 要請国における法定刑の上限（月）
fact_max-penalty-requested = 被要請国における法定刑の上限（月）
fact_dual-criminality = 行為は双方で犯罪を構成しますか
fact_coercive = 強制的な措置を要しますか
fact_de-minimis = 軽微な事項ですか
fact_available-otherwise = 他の規定により同じ協力を得られますか
fact_basic-concepts-conflict = 法制の基本原則に抵触しますか
fact_person-national-of = 対象者はどの国の国民ですか
fact_requested-has-jurisdiction = 被要請国は自ら裁判権を有しますか
fact_emergency = 生命又は安全に差し迫った危険がありますか
fact_transnational = 事案は国境を越えますか
fact_organized-criminal-group = 三人以上が利益のため共同して行いましたか
fact_fiscal = 犯罪は租税にも関わりますか
fact_only-fiscal = 犯罪は租税のみに関わりますか
fact_offence-by-computer = コンピュータ・システムという手段によって行われましたか
fact_prosecution-asked-for = 引渡しに代えて訴追が求められていますか
fact_urgent = 要請は至急ですか
fact_consent-of-person = 本人の同意がありますか
fact_capital-offence = 死刑に当たる犯罪ですか
fact_convention-as-basis = 被要請国はこの条約を犯罪人引渡しの法的根拠としますか
fact_treaty-between = 双方を拘束する条約があるか。
fact_declaration-of-requested-state = 被要請国は何を宣言したか。
fact_declaration-of-requesting-state = 要請国は何を宣言したか。

law-kind_convention = 条約
law-kind_protocol = 議定書
law-kind_mlat = 共助条約
law-kind_regional-mlat = 地域的な共助条約
law-kind_extradition = 犯罪人引渡条約
law-kind_regional-cybercrime = 地域的なサイバー犯罪条約
law-kind_regional-instrument = 地域的な文書
law-kind_cloud-act = 行政協定
law-kind_scheme = 拘束力のない枠組み
law-kind_channel = 経路
law-kind_comity = 条約によらないもの
law-kind_police = 警察間
law-kind_provider = 事業者によるもの
law-kind_model = モデル文
law-kind_statute = 一国の法令

law-when_always = { "" }
law-when_urgent = 至急の場合
law-when_emergency = 緊急の場合
law-when_agreed = 合意のある場合
law-when_non-coercive = 強制によらない場合

avenues_line-duty = 義務
avenues_line-through = 経路
avenues_line-published = 公表
avenues_duty-own-rule = { $state }は義務を負う。この措置そのものについての規定がある。
avenues_duty-general = { $state }は、一般的な援助義務を負う。
avenues_duty-endeavour = { $state }は努める義務を負うが、結果の義務は負わない。
avenues_duty-domestic = { $state }は、その法令及び両者間の条約が許す限度でのみ義務を負う。
avenues_duty-information = いずれの国も義務を負わない。命令又は依頼は事業者に直接向けられる。
avenues_duty-nobody = 義務を負う者はない。{ $state }は、その法令が許す場合に、自ら選ぶ範囲で援助する。
avenues_within = { $length }以内。
avenues_no-time = 日数の定めはない。
avenues_no-channel = 経路の記録がない。中央当局に照会のこと。
avenues_who = 宛先
avenues_serves = { $ranks }について
avenues_nobody-named = 指名された者の記録なし
avenues_languages-accepted = 受理する言語：{ $languages }
avenues_languages-official = 公用語：{ $languages }（その他は不明）
avenues_languages-unknown = 言語は不明
avenues_home-law = いずれの方法によっても{ $state }の法令が加えるもの
law-channel_central-authority = 中央当局
law-channel_contact-point-24-7 = 24時間連絡部局
law-channel_judicial-authority = 司法当局間
law-channel_competent-authority = 権限ある当局
law-channel_diplomatic = 外交上の経路
law-channel_interpol = 国際刑事警察機構
law-channel_direct-to-provider = 事業者に直接

matrix_hint = 表は横に続いています。指、ホイール又は矢印キーで動かしてください。

### 日本語。機械による下訳。母語話者である法律家による確認は未了（not yet reviewed by a native lawyer）。
### 訳語は locales/ja/GLOSSARY.md に従う。`$law` は法令データの文で、データの言語のまま引用する。

law-said_quoted = 「{ $law }」
law-said_quoted-from = 「{ $law }」（{ $cite }）
law-said_of-instrument = { $instrument }について：
law-said_verify-with-depositary = 寄託者に確認してください。

## ある日において、法域が文書に対してどのような地位にあるか。

law-said_bound = { $how ->
        [through-since] { $state }は、{ $since }から、{ $by }を通じて{ $instrument }に拘束されています。
        [through] { $state }は、{ $by }を通じて{ $instrument }に拘束されています。
        [since] { $state }は、{ $since }から{ $instrument }に拘束されています。
       *[undated] { $state }は、{ $instrument }に拘束されています。
    }
law-said_applies-from = 適用されるのは{ $day }からです。
law-said_takes-part = { $how ->
        [since] { $state }は、{ $since }から{ $instrument }に参加していますが、これは何人も義務付けません。
       *[undated] { $state }は{ $instrument }に参加していますが、これは何人も義務付けません。
    }
law-said_only-recalled = これは未確認です。
law-said_day-recalled = この日付は記憶によるもので、確認されていません。
law-said_not-yet-applicable = { $instrument }は効力を生じていますが、適用されるのは{ $day }からです。
law-said_made-for-members = { $state }は{ $instrument }をその加盟国のために締結しました。いずれかの加盟国の中央当局に照会してください。
law-said_within-own-competence = { $state }は、その権限の範囲内で{ $instrument }の締約国です。そのいずれの機関が要請を送付し又は実施するかは、ここには記録されていません。加盟国の中央当局に照会してください。
law-said_left-out-by = { $by }は、{ $state }を{ $instrument }の適用から除外しました。
law-said_left-out = { $state }は、その属する国により{ $instrument }の適用から除外されました。
law-said_not-taking-part = { $state }は{ $instrument }に参加していません。
law-said_cannot-be-party = { $state }は、自ら{ $instrument }の締約国となることができません。
law-said_parties-unknown = { $state }が{ $instrument }に拘束されるかどうかは、ここには記録されていません。
law-said_perhaps-since = { $day }までの時点で、{ $state }は{ $instrument }の締約国ではありませんでした。その後に加入したかどうかは調べられていません。
law-said_perhaps-bound = { $on }において、{ $state }は{ $instrument }に拘束されている可能性があります。
law-said_start-not-found = { $instrument }がいつから効力を有するかは判明しませんでした。
law-said_extension-effect = { $state }への適用の拡張は受領され、{ $day }に効力を生じます。
law-said_extension-effect-later = { $state }への適用の拡張は受領され、後日に効力を生じます。
law-said_consented = { $how ->
        [consented-bound] { $state }は{ $consented }に拘束されることについての同意を表明しましたが、拘束されるのは{ $inForce }からです。
        [consented] { $state }は{ $consented }に拘束されることについての同意を表明しました。
        [bound] { $state }はこれより前の日に拘束されることについての同意を表明しましたが、拘束されるのは{ $inForce }からです。
       *[undated] { $state }はこれより前の日に拘束されることについての同意を表明しました。
    }
law-said_enters-only-on = { $instrument }が効力を生じるのは{ $day }です。
law-said_not-in-force = 判明している限り、{ $instrument }は{ $on }において効力を有していません。
law-said_quorum = { $wait ->
        [some] 効力発生には{ $needed }の同意の文書と、その後{ $length }の経過が必要です。同日において判明しているもの{ $deposited ->
            [0] はありません
           *[other] は{ $deposited }です
        }（{ $pinpoint }）。
       *[none] 効力発生には{ $needed }の同意の文書が必要です。同日において判明しているもの{ $deposited ->
            [0] はありません
           *[other] は{ $deposited }です
        }（{ $pinpoint }）。
    }
law-said_not-yet-adopted = 採択は { $day } になってからです。
law-said_not-yet-open = 署名のための開放は { $day } になってからです。
law-said_signature-gives-nothing = { $state }は署名しましたが、署名のみでは何らの効果も生じません。
law-said_consent-starts-nothing = { $state }は同意を表明しましたが、それによって効力が発生するものではありません。
law-said_no-longer-bound = { $state }は、{ $day }に、{ $instrument }に拘束されなくなりました。
law-said_only-signed = { $state }は{ $instrument }に署名したにとどまり、署名のみでは何らの効果も生じません。
law-said_only-invited = { $state }は{ $instrument }への加入を招請されていますが、加入していません。
law-said_not-party = { $state }は、{ $on }において{ $instrument }の締約国ではありません。
law-said_list-ends = 締約国は{ $day }までについて確認されています。
law-said_bound-from = 拘束されるのは{ $day }からです。
law-said_day-unknown = { $what ->
        [bound] 既に拘束されている可能性がありますが、その日は判明していません。
        [suspended] 適用が停止されている可能性がありますが、その日は判明していません。
        [deposited] 既に寄託された可能性がありますが、その日は判明していません。
        [signed] 既に署名された可能性がありますが、その日は判明していません。
       *[invited] 既に招請された可能性がありますが、その日は判明していません。
    }
law-said_withdrawal-decided = 脱退が決定されましたが、いつから効力を生じるかは判明しませんでした（{ $day }より前ではありません）。
law-said_invitation-ended = 招請は{ $day }まで5年間有効でした。その後の手続は確認されていません。
law-said_suspended = { $how ->
        [since-by] { $by }の通告により、{ $since }から適用が停止されています。
        [since] { $since }から適用が停止されています。
        [by] { $by }の通告により、適用が停止されています。
       *[plain] 適用が停止されています。
    }
law-said_other-arrangement = 別の取極がこれに代わっています。
law-said_territory-not-in-data = { $state }は締約国ですが、その効果がこの領域に及ぶかどうかはここには記録されていません。
law-said_way-has-no-parties = { $instrument }は条約によらない方法であり、締約国はありません。法的経路を照会してください。
law-said_model-binds-nobody = { $instrument }はモデル文書であり、何人も拘束しません。
law-said_statute-has-no-parties = { $instrument }は一国の法令であり、締約国はありません。

## 双方を拘束するもの。

law-said_hub-only = { $instrument }は{ $hub }と他の各締約国との間を拘束し、当該他の締約国相互の間を拘束しません。
law-said_no-way-before = { $day }より前に{ $instrument }は存在しません。
law-said_no-access = { $n ->
        [1] { $state }は{ $instrument }を利用することができません。
       *[other] { $state }及び{ $other }は{ $instrument }を利用することができません。
    }
law-said_turn-to-member = 加盟国の中央当局に照会してください。
law-said_both-have-point = 双方とも、{ $instrument }に基づくコンタクトポイントを有しています。
law-said_access-unknown = 双方がこれを利用することができるかどうかは、ここには記録されていません。
law-said_parts-of-one-state = { $from }と{ $to }は一国の部分であり、その間に条約も外交上の経路もありません。その国の法令と、部分の間の取極があればそれによってください。
law-said_not-applied-between = { $instrument }は、{ $from }と{ $to }との間では適用されません。
law-said_perhaps-suspended-between = { $instrument }は、{ $from }と{ $to }との間で適用が停止されている可能性がありますが、その日は判明しませんでした。
law-said_treaty-binds = { $instrument }は、{ $on }において双方を拘束しています。
law-said_treaty-uncertain = { $instrument }が{ $on }において双方を拘束するかどうかは確かではありません。
law-said_treaty-to-verify = { $instrument }が双方を拘束するかどうかは寄託者に確認を要しますが、拘束する場合は、次のとおりです：
law-said_no-treaty-known = { $on }において双方を拘束するこの種の条約は、Comityの知る限りありません。
law-said_treaty-conditions-apply = { $instrument }が双方を拘束しており、その条件及び拒否事由が適用されます。
law-said_treaty-perhaps = { $instrument }が双方を拘束する可能性があります。
law-said_extradition-conditions-first = { $instrument }が双方を拘束しており、その引渡しの条件が優先します。
law-said_first-read-with = { $instrument }が引き続き基礎となり、これを補足する文書と併せて適用されます：{ $instruments }。
law-said_may-agree-to-use = それでもなお、両者の合意によりこれらを用いることができます（{ $pinpoint }）。

## 措置がどこまで対象となるか、法的経路が何に左右されるか。

law-said_level = { $level ->
        [own-rule] { $instrument }：この措置そのものについての規定があります。
        [general] { $instrument }：共助を与える一般的義務に基づいて義務付けられます。
        [endeavour] { $instrument }：この措置を挙げています。
        [domestic] { $instrument }：この措置に及びますが、独自の義務は定めていません。
        [own-law] { $instrument }：この措置のために用いることができます。
        [information] { $instrument }：事業者に向けるものであり、国に対する要請ではありません。
        [outside] { $instrument }：このネットワークの対象外です。
       *[none] { $instrument }：対象とされていません。
    }
law-said_not-reached = { $instrument }は、この措置を対象としていません。
law-said_rules-unknown = { $instrument }が何を対象とするかは、ここには記録されていません。その条文を読んでください。
law-said_provider-order = 事業者に対する直接の命令又は要請であり、いずれの国も義務を負いません。
law-said_helps-as-it-chooses = 義務はありません。{ $state }は、自国の法令が認める場合に、自ら選ぶ限度で援助します。
law-said_owed-as-law-permits = { $state }の法令及び両国間の条約が認める限度においてのみ義務付けられます。
law-said_owed-endeavour = { $state }は援助に努めるものとされ、結果についての義務は負いません。
law-said_surrender-barred-instead = 引渡しは拒否しなければなりません。その者は{ $state }の国民です。引渡しに代えて、同国での訴追を求めてください（{ $pinpoint }）。
law-said_surrender-barred = 引渡しは拒否しなければなりません。その者は{ $state }の国民です。同国が自国法により訴追するかを照会してください。訴追の義務はありません。
law-said_own-national = その者は{ $state }の国民です。
law-said_national-barred = { $by ->
        [constitution] { $owed ->
            [must] { $state }の憲法は自国民の引渡しを禁じており、拒否しなければなりません。
           *[must-unless] { $state }の憲法は自国民の引渡しを禁じており、憲法の定める例外に当たらない限り、拒否しなければなりません。
        }
       *[statute] { $owed ->
            [must] { $state }の法令は自国民の引渡しを禁じており、拒否しなければなりません。
           *[must-unless] { $state }の法令は自国民の引渡しを禁じており、法令の定める例外に当たらない限り、拒否しなければなりません。
        }
    }
law-said_declared = { $state }の留保又は宣言：「{ $law }」
law-said_declared-from = { $state }の留保又は宣言（{ $day }から）：「{ $law }」
law-said_no-declaration = { $effect ->
        [convention-extradition-basis] { $state }が条約を犯罪人引渡しの根拠とする旨の宣言は、{ $on }について知られていません。
        [convention-no-extradition-basis] { $state }が条約を犯罪人引渡しの根拠としない旨の宣言は、{ $on }について知られていません。
        [dual-criminality-for-preservation] データの保全に双罰性を求める{ $state }の留保は、{ $on }について知られていません。
       *[other] この点に関する{ $state }の宣言は、{ $on }について知られていません。
    }
law-said_declaration-recalled = { $state }の宣言は未確認です。寄託者の一覧によって決まります。

## 事実、犯罪及び刑。

law-said_answer-hangs-on-it = 答えは次のことによります：
law-said_taken-as-usual = 示されていないため、通常のとおりとしています。
law-said_side-is = { $side ->
        [requesting] 要請国は{ $state }です。
       *[requested] 被要請国は{ $state }です。
    }
law-said_fact-holds = { $fact ->
        [dual-criminality] その行為は双方において犯罪です。
        [coercive] 実施には強制的な措置を伴います。
        [de-minimis] 事案は軽微です。
        [available-otherwise] 同じ援助が他の規定によって得られます。
        [basic-concepts-conflict] 援助することは法制の基本的な概念に反します。
        [person-national-of-requested] その者は被要請国の国民です。
        [requested-has-jurisdiction] 被要請国は自ら裁判権を有します。
        [emergency] 生命又は安全に差し迫った危険があります。
        [transnational] 事案は国境を越えるものです。
        [organized-criminal-group] 三人以上の者が利益のために共に行動しました。
        [fiscal] 犯罪は租税にも関係します。
        [only-fiscal] 犯罪は専ら租税に関係します。
        [offence-by-computer] 犯罪はコンピュータ・システムという手段によって行われました。
        [prosecution-asked-for] 要請国は、引渡しに代わる訴追を求めています。
        [urgent] 要請は至急です。
        [consent-of-person] その者は同意しています。
        [convention-as-basis] 被要請国は、この条約を犯罪人引渡しの根拠とし、又は条約を必要としません。
       *[capital-offence] 犯罪には死刑が定められています。
    }
law-said_fact-fails = { $fact ->
        [dual-criminality] その行為は、被要請国において犯罪ではありません。
        [coercive] 実施に強制的な措置を伴いません。
        [de-minimis] 事案は軽微ではありません。
        [available-otherwise] 同じ援助は他の規定によっては得られません。
        [basic-concepts-conflict] 法制の基本的な概念に反するものはありません。
        [person-national-of-requested] その者は被要請国の国民ではありません。
        [requested-has-jurisdiction] 被要請国は自ら裁判権を有しません。
        [emergency] 緊急の場合ではありません。
        [transnational] 事案は国境を越えるものではありません。
        [organized-criminal-group] 三人以上の集団の疑いはありません。
        [fiscal] 犯罪は租税に関係しません。
        [only-fiscal] 犯罪は専ら租税に関係するものではありません。
        [offence-by-computer] 犯罪はコンピュータ・システムという手段によって行われたものではありません。
        [prosecution-asked-for] 要請国は訴追を求めていません。
        [urgent] 要請は至急ではありません。
        [consent-of-person] その者は同意していません。
        [convention-as-basis] 被要請国は条約を必要としており、この条約をそのような条約としていません。
       *[capital-offence] 死刑は問題となりません。
    }
law-said_any-offence = あらゆる犯罪が対象です。
law-said_offence-wanted = { $instrument }の答えは、それ自身が定める犯罪と他の犯罪とで異なります。
law-said_offences-covered = { $offences }は対象です。
law-said_offences-none-of = { $offences }は{ $instrument }の定める犯罪ではありません。
law-said_offences-partly = { $inside }は対象ですが、{ $outside }は対象ではありません。
law-said_offences-differ = 答えは{ $inside }と{ $outside }とで異なります。
law-said_ask-each-apart = 犯罪ごとに分けて照会してください。
law-said_penalty-needed = { $bound ->
        [more] { $state }の法令において、長期が{ $length }を超える刑が必要です。
       *[least] { $state }の法令において、長期が{ $length }以上の刑が必要です。
    }
law-said_penalty-too-low = { $bound ->
        [more] { $state }の法令における刑の長期は{ $is }ですが、{ $length }を超えることが必要です。
       *[least] { $state }の法令における刑の長期は{ $is }ですが、{ $length }以上であることが必要です。
    }
law-said_penalty-of = { $bound ->
        [more] { $side ->
            [requesting] 要請国の法令において、長期が{ $length }を超える刑が必要です。
            [requested] 被要請国の法令において、長期が{ $length }を超える刑が必要です。
           *[both] 双方の法令において、長期が{ $length }を超える刑が必要です。
        }
       *[least] { $side ->
            [requesting] 要請国の法令において、長期が{ $length }以上の刑が必要です。
            [requested] 被要請国の法令において、長期が{ $length }以上の刑が必要です。
           *[both] 双方の法令において、長期が{ $length }以上の刑が必要です。
        }
    }
law-said_threshold-of-treaty = この下限は{ $instrument }によります。
law-said_threshold-unknown = 両国間では{ $instrument }が刑の下限を定めていますが、Comityにその数値はありません。
law-said_no-home-threshold = { $state }の犯罪人引渡しに関する法令に刑の下限があるとは、Comityは承知していません。
law-said_both-without-treaty = { $from }及び{ $to }の法令は、相互主義に基づき、条約によらない犯罪人引渡しを認めています。
law-said_needs-treaty = Comityの知る限り、{ $state }の法令は条約によらない犯罪人引渡しを認めていません。
law-said_without-treaty-unknown = { $state }の法令が条約によらない犯罪人引渡しを認めるかは、Comityのデータにありません。中央当局にお尋ねください。
law-said_both-without-treaty-unknown = 条約がなければ、双方とも条約を要しない国の間でのみ引渡犯罪となります。{ $state }が条約を要するかは、Comityのデータにありません。中央当局にお尋ねください。
law-said_surrenders-without-treaty = { $state }の法令は条約によらない犯罪人引渡しを認めています。

## 拒否事由及びこれに関連する事項。

law-said_outside-scope = その犯罪は、この措置について文書が対象とするものに含まれません。
law-said_offence-covered = その犯罪は対象に含まれます。
law-said_condition-not-met = その要件は満たされていません。
law-said_hangs-on-unstated = まだ示されていない事実によります。
law-said_treaty-grounds-first = { $instrument }の拒否事由が優先します。{ $pinpoint }は両者が合意する場合にのみ適用されます。
law-said_treaty-grounds-first-here = { $instrument }の拒否事由が優先します。この規則は両者が合意する場合にのみ適用されます。
law-said_treaty-grounds-perhaps-first = { $instrument }が双方を拘束するかどうかは確かではありません。拘束する場合には、その拒否事由が優先します。
law-said_grounds-unknown = この措置についての{ $instrument }の拒否事由は、ここには記録されていません。その条文を読んでください。
law-said_home-law-unknown = Comityは{ $state }の法令について何も承知していません。
law-said_refusal-is = { $owed ->
        [must] 拒否しなければなりません。
       *[may] 拒否することができます。
    }
law-said_power = { $there ->
        [yes] { $state }の法令は、自国の当局にこの権限を与えています。
        [partly] { $state }の法令は、自国の当局にこの権限を部分的に与えています。
        [no] { $state }の法令は、自国の当局にこの権限を与えていません。
       *[unknown] { $state }の法令が自国の当局にこの権限を与えているかどうかは判明していません。
    }
law-said_reciprocity-asked = 相互主義が求められます（「{ $law }」）。
law-said_reciprocity-asked-somehow = 相互主義が求められます（その範囲は判明していません）。
law-said_source-of-home-law = { $topic ->
        [dual-criminality] { $state }：双罰性
        [own-nationals] { $state }：自国民
        [whole] { $state }の法令
       *[reciprocity] { $state }：相互主義
    }
law-said_own-law = 「{ $law }」：{ $length }
law-said_source-profile = { $state }の法令の概要
law-said_source-of-profile = この事実のみの出典はありません。全体の出典を参照してください
law-said_source-no-row = この日について、概要にこれを扱う行はありません

## 引渡しに代わる訴追、及び同一人についての競合する請求。

law-said_no-rule-on-prosecution = 引渡しに代わる訴追を求める{ $instrument }の規則を、Comityは承知していません。
law-said_refused-solely-for = { $grounds ->
        [nationality] 引渡しは、専ら国籍を理由として拒否されています。
        [own-jurisdiction] 引渡しは、専ら自国の裁判権を理由として拒否されています。
       *[either] 引渡しは、専ら国籍又は自国の裁判権を理由として拒否されています。
    }
law-said_prosecution-is-asked-for = 要請国は訴追を求めています。
law-said_has-jurisdiction = { $state }は裁判権を有します。
law-said_no-automatic-rule = 自動的に定まる規則はありません。全ての事情が考慮され、先に請求したことはその一つにすぎません。
law-said_factor = { $factor ->
        [gravity] 犯罪の重大性
        [place] 犯罪の場所
        [dates] 請求及びその受領の日
        [nationality] その者の国籍
       *[re-extradition] 後の再引渡しの可能性
    }

## 宛先、及び実務上の助言。

law-said_preserve-first = この要請が読まれる前にデータが失われるおそれがあります。まず保全を要請してください。
law-said_several-bases = 一つの要請に二以上の根拠を示すことができます：{ $instruments }。
law-said_office = { $office ->
        [foreign-ministry] { $state }の外務省（在外公館を通じて）
       *[national-central-bureau] { $state }の国際刑事警察機構（ICPO）国家中央事務局
    }
law-said_acts-for = { $state }が{ $territory }のために行動します。
law-said_recalled-ask-first = 未確認です。書面を送る前に照会してください。
law-said_named-under-another = { $instrument }の下で指定された当局です。本件の窓口でもあるか、お尋ねください。
law-said_contact-old = { $age ->
        [undated] 出典の日付不明。送付前に照会すること。
       *[old] 出典が古い。送付前に照会すること。
    }
law-said_point-telephone = 電話番号は公表されていません。コンタクトポイントのみが利用できるネットワークの名簿に掲載されています。
law-said_authority-of-place = その場所及び措置について権限を有する当局です。中央当局又はネットワークがこれを示します。
law-said_nobody-named = { $state }がこれについて指定した当局は、ここには記録されていません。名簿又はネットワークを通じて照会してください。
law-said_point-obliged = { $instrument }は、各締約国に対し、常時応答するコンタクトポイントを置くことを義務付けています。
law-said_point-unknown = ここに記録された文書のうち、同日においてコンタクトポイントを置くことを義務付けるものはありません。任意のネットワークに属するかどうかは公表されていません。

## どこまで判明しているか。

law-said_not-researched-between = { $sort ->
        [extradition] { $from }と{ $to }との間のみの犯罪人引渡しに関する条約は調査されていません。示されていないことは、存在しないことを意味しません。
       *[assistance] { $from }と{ $to }との間のみの共助に関する条約は調査されていません。示されていないことは、存在しないことを意味しません。
    }
law-said_researched-until = { $sort ->
        [extradition] { $from }と{ $to }との間のみの犯罪人引渡しに関する条約は{ $day }まで調査されており（{ $source }）、それより後のものはここには記録されていません。
       *[assistance] { $from }と{ $to }との間のみの共助に関する条約は{ $day }まで調査されており（{ $source }）、それより後のものはここには記録されていません。
    }
law-said_look-in = { $lists ->
        [both] { $first }、{ $second }及び国際連合条約集（treaties.un.org）で確認してください。
        [first] { $first }、{ $second }の外務省による現行条約の一覧及び国際連合条約集（treaties.un.org）で確認してください。
       *[none] { $first }及び{ $second }の外務省による現行条約の一覧並びに国際連合条約集（treaties.un.org）で確認してください。
    }
law-said_not-researched = 調査されていません。
law-said_not-researched-for = { $state }の{ $on }については調査されていません。
law-said_law-unknown = { $beyond ->
        [facts] { $state }の法令は、これらの事実のほかはComityに知られていません。調査した者がいません。
       *[nothing] { $state }の法令はComityに知られていません。調査した者がいません。
    }

## 文書の一覧にない要請の記載事項。

law-said_contents-of-treaty = { $instrument }が求める事項
law-said_read-treaty-list = その記載事項の一覧が優先しますが、Comityにその条文はありません。条文を読んでください。
law-said_field-language = { $state }が受理する言語によること
law-said_field-reciprocity = 相互主義の保証
law-said_field-indispensability = 証拠が不可欠である理由
law-said_field-probable-cause = 相当な理由を示す日付のある事実
law-said_field-equivalent-offence = 被要請国において判断することができる程度の行為の記載

## 日数及び時間の数え方。

law-said_length = { $unit ->
        [hours] { $n ->
           *[other] { $n }時間
        }
        [days] { $n ->
           *[other] { $n }日
        }
        [months] { $n ->
           *[other] { $n }箇月
        }
       *[years] { $n ->
           *[other] { $n }年
        }
    }
law-said_at-once = 直ちに
law-said_effect-on-receipt = 受領の時、又は通告に示されたそれより後の日です。
law-said_effect-first-of-month = その日から{ $months }箇月を経過した後の月の初日です。
law-said_effect-nth-day = その日を算入せず、その後{ $days }日目の日です。
law-said_effect-after = その日の後{ $length }です。
law-said_starts-only-on = 文書自体は{ $day }に初めて効力を生じ、その時からその国を拘束します。
law-said_counts-once-in-force = 判明している限り{ $instrument }は効力を有していません。この日は効力が生じた場合にのみ意味を持ちます。
law-said_counted-from = { $number }番目の文書から数えます。
law-said_no-figure = 条文に数値はありません。直ちに、又は条文の定めるところによります。
law-said_nobody-owes-yet = 判明している限り、{ $instrument }は{ $on }において効力を有しておらず、まだ何人もこの義務を負いません。
law-said_hours-from-event = 事由の発生から{ $length }であり、休日を含みます。
law-said_hours-by-regulation = 規則1182/71により{ $length }です。事由の発生した時間は算入せず、{ $begins }から起算します。夜間、週末及び休日も通算します。
law-said_from-receipt = 受領の時からです。
law-said_first-of-next-month = その日から{ $length }を経過した後、翌月の初日です。
law-said_day-of-same-number = { $length }：応当日、応当日がない場合にはその月の末日です。
law-said_free-days-count = { $length }：事由の発生した日は算入しません。休日は考慮しません。
law-said_days-roll = { $by ->
        [regulation] 規則1182/71により{ $length }です。事由の発生した日は算入せず、末日はその日の終了をもって満了します。
       *[state] { $length }：事由の発生した日は算入せず、末日はその日の終了をもって満了します。
    }
law-said_free-days = { $free ->
        [calendar] { $state }の週末及び公の休日は休日とします。
       *[weekend] { $state }の暦は知られていないため、その週末のみを休日とします。
    }
law-said_free-without-state = 国が示されていないため、土曜日及び日曜日のみを休日とします。
law-said_rolls-to = { $last }は休日であるため、{ $day }に繰り延べられます。

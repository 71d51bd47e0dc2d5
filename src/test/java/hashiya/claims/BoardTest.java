package hashiya.claims;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hashiya.model.ClaimId;
import hashiya.model.Credibility;
import hashiya.model.Question;
import hashiya.model.Reliability;
import hashiya.model.Source;
import hashiya.model.SourceId;
import hashiya.model.SourceKind;
import hashiya.model.Stance;
import hashiya.text.PartialDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BoardTest {

    private final World world = new World();

    @Test
    void claims_stand_by_question_against_those_who_speak_and_nobody_else_has_a_column() {
        var commander = world.source("قائد");
        var bbc = world.source("BBC", SourceKind.OUTLET, Reliability.B);
        world.source("صامت");
        var loose = world.claim("بلا سؤال");
        var asked = world.claim("الثلاثمئة محتجزون", Optional.of(world.question("ما مصير الثلاثمئة؟")), "", 3);
        world.says(asked, Stance.ASSERTS, commander, bbc);
        var board = board(BoardFilter.ALL);
        assertEquals(List.of(asked, loose), claims(board));
        assertEquals(List.of("ما مصير الثلاثمئة؟", ""),
                board.groups().stream().map(each -> each.question().map(Question::wording).orElse("")).toList());
        assertEquals(List.of("قائد"), names(board));
        assertEquals(new Board.Share(2, 2), board.claims());
        assertEquals(2, cell(board, asked, commander).accounts().getFirst().chain().size());
        assertEquals(Optional.empty(), row(board, loose).cell(commander));
    }

    @Test
    void a_source_that_asserts_and_later_denies_has_said_both() {
        var source = world.source("ناطق");
        var claim = world.claim("أُعدم 45");
        var passage = world.passage(world.article("ستيب"), "كلام");
        world.says(claim, Stance.DENIES, passage, "2018-02", source);
        world.says(claim, Stance.ASSERTS, passage, "2017", source);
        var cell = cell(board(BoardFilter.ALL), claim, source);
        assertTrue(cell.isDivided());
        assertEquals(List.of(Stance.ASSERTS, Stance.DENIES), cell.stances());
        assertTrue(row(board(BoardFilter.ALL), claim).all().agreement().isDisputed());
    }

    @Test
    void whatever_is_hidden_the_agreement_is_that_of_everybody() {
        var one = world.source("مؤكِّد");
        var other = world.source("نافٍ");
        var claim = world.claim("نصّ");
        world.says(claim, Stance.ASSERTS, one);
        world.says(claim, Stance.DENIES, other);
        var board = board(who(each ->
                new BoardFilter.Who(Optional.empty(), Optional.of(one), each.kind(), each.letter())));
        assertEquals(List.of("مؤكِّد"), names(board));
        assertEquals(new Board.Share(1, 2), board.told());
        assertTrue(row(board, claim).all().agreement().isDisputed());
    }

    @Test
    void each_filter_leaves_what_it_asks_for() {
        var person = world.source("شخص", SourceKind.PERSON, Reliability.C);
        var outlet = world.source("العربي الجديد", SourceKind.OUTLET, Reliability.B);
        var above = world.tag("احتجاز", Optional.empty());
        var below = world.tag("إعدام", Optional.of(above));
        var first = world.claim("الأول", Optional.of(world.question("ماذا؟")), "2017-07", 2);
        var second = world.claim("الثاني", Optional.empty(), "2016", 6);
        world.says(first, Stance.ASSERTS, world.passage(world.article("بي بي سي"), "ثلاثمئة منشقّ", below),
                "2017-08-01", person);
        world.says(second, Stance.DENIES, world.passage(world.article(""), "نفي"), "", outlet, person);
        assertEquals(Set.of("بي بي سي", "العربي الجديد"), Set.copyOf(world.accounts().outlets()));
        assertEquals(List.of(first), claims(who(each -> with(each, "بي بي سي"))));
        assertEquals(List.of(second), claims(who(each -> with(each, "العربي الجديد"))));
        assertEquals(List.of(first, second), claims(who(each -> new BoardFilter.Who(each.outlet(), Optional.of(person),
                each.kind(), each.letter()))));
        assertEquals(List.of(second), claims(who(each -> new BoardFilter.Who(each.outlet(), each.source(),
                Optional.of(SourceKind.OUTLET), each.letter()))));
        assertEquals(List.of(first), claims(who(each -> new BoardFilter.Who(each.outlet(), each.source(), each.kind(),
                Optional.of(Reliability.C)))));
        assertEquals(List.of(first), claims(BoardFilter.ALL.told(each ->
                new BoardFilter.Told(each.reported(), Optional.of(above)))));
        assertEquals(List.of(first), claims(BoardFilter.ALL.told(each -> new BoardFilter.Told(period("2017-08", ""),
                each.tag()))));
        assertEquals(List.of(), claims(BoardFilter.ALL.told(each -> new BoardFilter.Told(period("", "2017-07"),
                each.tag()))));
        assertEquals(List.of(second), claims(BoardFilter.ALL.about(each -> new BoardFilter.About(each.question(),
                each.digit(), period("", "2016-03")))));
        assertEquals(List.of(first), claims(BoardFilter.ALL.about(each -> new BoardFilter.About(each.question(),
                Optional.of(Credibility.PROBABLY_TRUE), each.happened()))));
        assertEquals(List.of(first), claims(BoardFilter.ALL.about(each -> new BoardFilter.About(
                world.accounts().questions().stream().findFirst().map(asked -> asked.id()), each.digit(),
                each.happened()))));
    }

    @Test
    void words_are_found_in_the_claim_the_passage_and_the_chain_however_they_are_written() {
        var speaker = world.source("الغارديان", SourceKind.OUTLET, Reliability.F);
        var claim = world.claim("أنشأوا مجمّعًا شمال إدلب");
        world.says(claim, Stance.ASSERTS, world.passage(world.article(""), "كثيرٌ منهم سعوديّون"), "", speaker);
        world.claim("ادعاء آخر");
        assertEquals(List.of(claim), claims(BoardFilter.ALL.with("مجمعا ادلب")));
        assertEquals(List.of(claim), claims(BoardFilter.ALL.with("سعوديون الغارديان مجمعا")));
        assertEquals(List.of(claim), claims(BoardFilter.ALL.with("c-001")));
        assertEquals(List.of(), claims(BoardFilter.ALL.with("سعوديون آخر")));
    }

    @Test
    void a_claim_that_nobody_speaks_to_is_shown_until_somebody_is_asked_for() {
        var lonely = world.claim("لا أحد");
        assertEquals(List.of(lonely), claims(BoardFilter.ALL));
        assertEquals(List.of(lonely), claims(BoardFilter.ALL.with("احد")));
        assertEquals(List.of(), claims(who(each -> with(each, "بي بي سي"))));
        assertTrue(board(who(each -> with(each, "بي بي سي"))).isEmpty());
    }

    @Test
    void rows_are_sorted_and_a_digit_of_no_basis_is_not_the_worst() {
        var one = world.source("أ");
        var other = world.source("ب");
        var disputed = world.claim("أ", Optional.empty(), "", 6);
        var early = world.claim("ب", Optional.empty(), "2016", 5);
        var heard = world.claim("ج", Optional.empty(), "2017", 2);
        world.says(disputed, Stance.ASSERTS, one);
        world.says(disputed, Stance.DENIES, other);
        world.says(heard, Stance.ASSERTS, one);
        assertEquals(List.of(disputed, early, heard), sorted(BoardOrder.Rows.ID));
        assertEquals(List.of(early, heard, disputed), sorted(BoardOrder.Rows.DATE));
        assertEquals(List.of(disputed, heard, early), sorted(BoardOrder.Rows.SOURCES));
        assertEquals(List.of(disputed, early, heard), sorted(BoardOrder.Rows.DISPUTE));
        assertEquals(List.of(heard, early, disputed), sorted(BoardOrder.Rows.CREDIBILITY));
    }

    @Test
    void columns_go_by_use_name_or_letter() {
        var often = world.source("ياء", SourceKind.PERSON, Reliability.F);
        var trusted = world.source("باء", SourceKind.PERSON, Reliability.B);
        for (var claim : List.of(world.claim("أ"), world.claim("ب"))) {
            world.says(claim, Stance.ASSERTS, often);
        }
        world.says(world.claim("ج"), Stance.ASSERTS, trusted);
        assertEquals(List.of("ياء", "باء"), ordered(BoardOrder.Columns.USE));
        assertEquals(List.of("باء", "ياء"), ordered(BoardOrder.Columns.NAME));
        assertEquals(List.of("باء", "ياء"), ordered(BoardOrder.Columns.RELIABILITY));
    }

    @Test
    void circles_and_repetitions_are_known() {
        var one = world.source("أ");
        var other = world.source("ب");
        var round = world.claim("دائر");
        world.says(round, Stance.ASSERTS, one, other);
        world.says(round, Stance.RELAYS, other, one);
        var plain = world.claim("عادي");
        var passage = world.passage(world.article(""), "كلام");
        world.says(plain, Stance.ASSERTS, passage, "", one, other);
        var again = world.says(plain, Stance.ASSERTS, passage, "2017", one, other);
        var board = board(BoardFilter.ALL);
        assertTrue(row(board, round).all().isCircular());
        assertFalse(row(board, plain).all().isCircular());
        assertEquals(Set.of(again.id()), row(board, plain).all().repeated());
        assertEquals(1, row(board, plain).all().agreement().origins(Stance.ASSERTS));
    }

    @Test
    void a_board_is_the_same_in_whatever_order_its_accounts_were_entered() {
        for (var seed = 0; seed < 40; seed++) {
            var random = new Random(seed);
            var made = random(random);
            var wanted = shape(Accounts.of(made.snapshot()).board(BoardFilter.ALL, BoardOrder.USUAL));
            var otherwise = Accounts.of(made.enteredOtherwise(random));
            assertEquals(wanted, shape(otherwise.board(BoardFilter.ALL, BoardOrder.USUAL)), "seed " + seed);
        }
    }

    @Test
    void a_timeline_puts_partial_dates_over_all_their_days_and_the_undated_apart() {
        var source = world.source("أ");
        var passage = world.passage(world.article(""), "كلام");
        var year = world.claim("أ", Optional.empty(), "2017", 6);
        var none = world.claim("ب");
        world.says(year, Stance.ASSERTS, passage, "2017-07-11", source);
        world.says(year, Stance.DENIES, passage, "", source);
        world.says(none, Stance.ASSERTS, passage, "2016-02", source);
        var events = Timeline.of(board(BoardFilter.ALL), Timeline.Axis.EVENT);
        assertEquals(List.of(year), events.lanes().stream().map(Timeline.Lane::claim).toList());
        assertEquals(List.of(none), events.undated().stream().map(Timeline.Lane::claim).toList());
        assertEquals(365, events.whole().orElseThrow().days());
        var reports = Timeline.of(board(BoardFilter.ALL), Timeline.Axis.REPORT);
        assertEquals(List.of(none, year), reports.lanes().stream().map(Timeline.Lane::claim).toList());
        assertEquals(List.of(29L, 1L), reports.lanes().stream()
                .map(each -> each.marks().getFirst().days().orElseThrow().days()).toList());
        assertEquals(List.of(Stance.DENIES), reports.undated().getFirst().marks().stream()
                .map(each -> each.account().attribution().stance()).toList());
    }

    private static World random(Random random) {
        var made = new World();
        var sources = IntStream.range(0, 6).mapToObj(number -> made.source("م" + number)).toList();
        var claims = IntStream.range(0, 5).mapToObj(number -> made.claim("ا" + number)).toList();
        var passages = List.of(made.passage(made.article("أ"), "كلام"), made.passage(made.article("ب"), "قول"));
        for (var said = 0; said < 30; said++) {
            var chain = new ArrayList<SourceId>(List.of(sources.get(random.nextInt(6))));
            sources.stream().filter(each -> random.nextInt(4) == 0 && !chain.contains(each)).forEach(chain::add);
            made.says(claims.get(random.nextInt(5)), Stance.values()[random.nextInt(5)],
                    passages.get(random.nextInt(2)), List.of("", "2017", "2017-07", "2018-01-02").get(random.nextInt(4)),
                    chain.toArray(SourceId[]::new));
        }
        return made;
    }

    /// All of a board but for the numbers that its attributions happen to have.
    private static List<Object> shape(Board board) {
        return List.of(board.columns(), board.told(), board.rows().stream().map(row -> List.of(row.claim(),
                row.all().agreement().origins(), row.all().isCircular(), row.all().repeated().size(),
                row.shown().stream().map(each -> World.named(each.attribution(), 1)).toList())).toList());
    }

    private List<ClaimId> sorted(BoardOrder.Rows rows) {
        return claims(world.accounts().board(BoardFilter.ALL, BoardOrder.USUAL.with(rows)));
    }

    private List<String> ordered(BoardOrder.Columns columns) {
        return names(world.accounts().board(BoardFilter.ALL, BoardOrder.USUAL.with(columns)));
    }

    private Board board(BoardFilter filter) {
        return world.accounts().board(filter, BoardOrder.USUAL);
    }

    private List<ClaimId> claims(BoardFilter filter) {
        return claims(board(filter)).stream().sorted().toList();
    }

    private static List<ClaimId> claims(Board board) {
        return board.rows().stream().map(Board.Row::claim).toList();
    }

    private static Board.Row row(Board board, ClaimId claim) {
        return board.rows().stream().filter(each -> each.claim().equals(claim)).findFirst().orElseThrow();
    }

    private static Board.Cell cell(Board board, ClaimId claim, SourceId source) {
        return row(board, claim).cell(source).orElseThrow();
    }

    private static List<String> names(Board board) {
        return board.columns().stream().map(Board.Column::source).map(Source::name).toList();
    }

    private static BoardFilter who(UnaryOperator<BoardFilter.Who> change) {
        return BoardFilter.ALL.who(change);
    }

    private static BoardFilter.Who with(BoardFilter.Who who, String outlet) {
        return new BoardFilter.Who(Optional.of(outlet), who.source(), who.kind(), who.letter());
    }

    private static Period period(String from, String to) {
        return new Period(new PartialDate(from), new PartialDate(to));
    }
}

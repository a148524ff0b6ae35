package org.agencynetwork.importing.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.agencynetwork.importing.places.Placement;
import org.agencynetwork.importing.reading.ReviewPage;
import org.agencynetwork.importing.register.Register;
import org.agencynetwork.importing.register.RegisteredAgency;
import org.agencynetwork.model.AgencyId;
import org.agencynetwork.model.AgencyKind;
import org.agencynetwork.model.ReviewId;
import org.agencynetwork.model.SectorId;

/**
 * Decides whom a mention's words denote. The rules are tried in their order; the first
 * that applies decides, and says why. A name that no rule settles becomes a node of its
 * own for its force area: a miss is better than a merger.
 */
public final class Identity {

	/**
	 * "Manchester CSP seeks assurance from GMP": addressed to the first, the second is
	 * mentioned.
	 */
	private static final Pattern ASKS_ANOTHER = Pattern.compile(
			"^(.+?) (?:to |should |must |will )?(?:seeks?|requests?|receives?|obtains?|asks?) (?:\\w+ ){0,4}?(?:from|of) .+$");

	/** "Shropshire and Telford and Wrekin CCGs" are two, and not the one they became. */
	private static final Pattern SEVERAL_OF_A_KIND = Pattern.compile(" (?:and|&) .* (?:CCGs|PCTs|ICBs)$");

	private static final int LONGEST_NAME = 400;

	private static final List<String> ASKING = List.of(" seek", " request", " receive", " obtain", " ask");

	private final NameIndex names;

	private final Reach reach;

	private final Acronyms acronyms;

	private final MentionedBodies mentionedBodies;

	private final Generics generics;

	private final GenericWords genericWords;

	private final BodyAndLetters bodyAndLetters;

	private final Rulings rulings;

	private final Suggestions suggestions;

	private final PlaceLeftOut placeLeftOut;

	private final NhsOfPlace nhsOfPlace;

	private final Slips slips;

	private final Heirs heirs;

	private final List<Rule> rules;

	public Identity(Register register) {
		this.names = new NameIndex(register);
		this.reach = new Reach(register.areas());
		this.acronyms = new Acronyms(register, this.names, this.reach);
		this.mentionedBodies = new MentionedBodies(this.names, this.acronyms);
		this.generics = new Generics(register);
		LocalBodies localBodies = new LocalBodies(register);
		Units units = new Units(register);
		this.genericWords = new GenericWords(this.generics, localBodies, units, register.areas());
		this.bodyAndLetters = new BodyAndLetters(this::findBody, units);
		BodyInOtherWords otherWords = new BodyInOtherWords(this::findBody);
		Initials initials = new Initials(register, this.reach);
		Rule safer = new SaferPartnerships(this::name, this.genericWords);
		Rule placeFirst = firstOf(
				List.of(this::name, otherWords::otherName, new CouncilLetters(initials, localBodies, units, this.reach),
						new BodyAndUnit(this::findBody, localBodies, units, register), this.bodyAndLetters,
						new BodyAndPlace(this::findBody, localBodies, register), otherWords::remark, safer,
						this.genericWords::placeAndKind));
		Rule body = firstOf(List.of(this::name, this.acronyms, this.genericWords, placeFirst,
				new TurnedRound(this::name, localBodies, placeFirst), initials));
		this.rulings = new Rulings(register, units);
		this.suggestions = new Suggestions(register, this.reach, initials, this.acronyms);
		this.placeLeftOut = new PlaceLeftOut(register, this.names, this.reach);
		this.nhsOfPlace = new NhsOfPlace(this.names);
		this.slips = new Slips(register);
		this.heirs = new Heirs(register);
		Rule posts = new Posts(new Roles(register), body, this.genericWords, this.names, units);
		this.rules = List.of(this.rulings, body, posts, new Together(firstOf(List.of(body, posts)), this.names));
	}

	/** What names mean in one review. */
	public NamesInReview in(ReviewId review, ReviewPage page, Placement placement) {
		return new NamesInReview(this, Locality.of(review, page, placement));
	}

	List<Mentioned> mentionedIn(String text, Locality locality) {
		return this.mentionedBodies.find(text, locality);
	}

	/** Whether the words are by themselves the name of a body, or stand for one. */
	public boolean namesABody(String words) {
		return this.names.find(Expansions.withoutAcronyms(words)).isPresent() || this.generics.find(words).isPresent();
	}

	Decision decide(String mention, Locality locality) {
		String words = Tidied.of(mention);
		String plain = whoIsAddressed(namesAnother(words, locality) ? words : Expansions.withoutAcronyms(words));
		String folded = Fold.text(plain);
		Map<AgencyId, String> excluded = this.rulings.excluded(mention, locality);
		Optional<Decision> unit = words.endsWith(")") ? this.bodyAndLetters.inBrackets(Fold.text(words), locality)
				: Optional.empty();
		if (unit.isPresent() && against(unit.get(), excluded).isEmpty()
				&& this.rulings.decide(mention, locality).isEmpty()) {
			return unit.get();
		}
		List<String> rejected = new ArrayList<>();
		for (Rule rule : isTooLong(folded) ? List.of((Rule) this.rulings) : this.rules) {
			Optional<Decision> decision = rule.decide((rule == this.rulings) ? mention : folded, locality);
			List<String> against = decision.map((found) -> against(found, excluded)).orElse(List.of());
			if (decision.isPresent() && against.isEmpty()) {
				return decision.get().rejecting(rejected);
			}
			rejected.addAll(against);
		}
		return kindInBrackets(words, locality).or(() -> this.nhsOfPlace.decide(folded, locality))
			.or(() -> this.placeLeftOut.decide(folded, locality))
			.filter((decision) -> against(decision, excluded).isEmpty())
			.or(() -> slip(folded, locality, excluded))
			.orElseGet(() -> nodeOfItsOwn(plain, locality))
			.rejecting(rejected);
	}

	/** "NHS Sussex (ICB)" is the ICB of that name. */
	private Optional<Decision> kindInBrackets(String words, Locality locality) {
		return Expansions.findLetters(words)
			.filter(ShortForms::isKindOfBody)
			.flatMap((letters) -> name(words.substring(0, words.lastIndexOf('(')) + letters, locality));
	}

	/** "Merseyside Polcie": what it means must be a body that is known to be here. */
	private Optional<Decision> slip(String words, Locality locality, Map<AgencyId, String> excluded) {
		if (isTooLong(words) || Acronyms.isAcronym(words)) {
			return Optional.empty();
		}
		return this.slips.setRight(words)
			.flatMap((right) -> firstOf(this.rules).decide(right, locality)
				.filter((decision) -> against(decision, excluded).isEmpty() && isHere(decision, locality))
				.map((decision) -> new Decision(decision.agencies(), "slip",
						Sentence.of("\"%s\" has a slip of typing for \"%s\"; %s", words, right, decision.evidence()),
						decision.rejected())));
	}

	private boolean isHere(Decision decision, Locality locality) {
		return decision.agencies()
			.stream()
			.allMatch((agency) -> (agency.registered() || agency
				.kind() == AgencyKind.UNIT) && (agency.home().isEmpty() || agency.home()
					.stream()
					.anyMatch(
							(home) -> this.reach.touches(locality, home) || this.reach.touchesForce(locality, home))));
	}

	/** Words that go on longer than any list of bodies are a text, and no name. */
	private static boolean isTooLong(String words) {
		return words.length() > LONGEST_NAME;
	}

	/** "Home Office (UKVI)": the letters are no acronym of the words, but of another. */
	private boolean namesAnother(String words, Locality locality) {
		return Expansions.findLetters(words).filter((letters) -> {
			String before = words.substring(0, words.lastIndexOf('('));
			return !Expansions.areTakenFrom(before, letters) && this.acronyms.findInArea(letters, locality)
				.filter((other) -> findBody(before.strip(), locality).filter((body) -> body.id().equals(other))
					.isEmpty())
				.isPresent();
		}).isPresent();
	}

	private static String whoIsAddressed(String words) {
		return ASKING.stream().anyMatch(words::contains) ? ASKS_ANOTHER.matcher(words).replaceFirst("$1") : words;
	}

	/** What people said against a decision. */
	private static List<String> against(Decision decision, Map<AgencyId, String> excluded) {
		return excluded.isEmpty() ? List.of()
				: decision.agencies()
					.stream()
					.filter((agency) -> excluded.containsKey(agency.id()))
					.map((agency) -> Sentence.of("%s: %s", agency.name(), excluded.getOrDefault(agency.id(), "")))
					.toList();
	}

	private static Rule firstOf(List<Rule> rules) {
		return (words, locality) -> {
			for (Rule rule : rules) {
				Optional<Decision> decision = rule.decide(words, locality);
				if (decision.isPresent()) {
					return decision;
				}
			}
			return Optional.empty();
		};
	}

	private Optional<Decision> name(String words, Locality locality) {
		return ((words.endsWith("s") && SEVERAL_OF_A_KIND.matcher(words).find()) ? Optional.<RegisteredAgency>empty()
				: this.names.find(words))
			.filter((agency) -> this.reach.reaches(agency, words, locality))
			.map((agency) -> this.heirs.find(agency, words, locality.years())
				.map((heir) -> Decision
					.of(Denoted.of(heir), "name",
							Sentence.of("\"%s\" was of %s, which was merged into %s before this review", words,
									agency.name(), heir.name()))
					.rejecting(List.of(agency.name() + ": closed " + agency.closed())))
				.orElseGet(() -> Decision.of(Denoted.of(agency), "name",
						Sentence.of("the register gives \"%s\" as a name of %s", words, agency.name()))));
	}

	private Optional<RegisteredAgency> findBody(String words, Locality locality) {
		return this.names.find(words)
			.or(() -> this.acronyms.decide(words, locality)
				.flatMap((decision) -> this.names.find(decision.agencies().get(0).name())));
	}

	private Decision nodeOfItsOwn(String words, Locality locality) {
		if (this.generics.isCollective(words)) {
			return Decision.of(Generics.collective(words), "collective", Sentence.of("\"%s\" names no body", words));
		}
		if (Acronyms.isAcronym(words)) {
			return locality.expansions()
				.find(words)
				.filter((spelling) -> !Acronyms.isAcronym(spelling))
				.map((spelling) -> decide(spelling, locality))
				.orElseGet(() -> unresolved(words, locality, locality.review().value(), "this review"));
		}
		if (!this.generics.hasProperName(words) && !this.genericWords.beginsWithPlace(words)) {
			return Decision.of(Generics.local(locality, words, this.generics.sectorOfHead(words)), "local-generic",
					Sentence.of("\"%s\" holds no proper name", words));
		}
		return unresolved(words, locality, locality.scope(), "this police force area");
	}

	/**
	 * A name is kept apart for its force area, letters for their review: LSAB is another
	 * board in the next borough.
	 */
	private Decision unresolved(String words, Locality locality, String scope, String where) {
		Set<RegisteredAgency> candidates = this.names.candidates(words);
		List<String> rejected = candidates.stream()
			.map((agency) -> agency.name()
					+ ((candidates.size() > 1) ? ": the name is another's too" : ": it does not reach here"))
			.toList();
		SectorId sector = this.nhsOfPlace.isCommissioner(words) ? NhsOfPlace.SECTOR : this.generics.sectorOf(words);
		Denoted node = Denoted.apart("unresolved:" + scope + ":" + Slug.of(words), words, sector, AgencyKind.BODY,
				List.of());
		return new Decision(List.of(node), "unresolved",
				Sentence.of("no rule settles \"%s\"; it is kept apart for %s", words, where), rejected,
				this.suggestions.suggest(words, sector, locality));
	}

}

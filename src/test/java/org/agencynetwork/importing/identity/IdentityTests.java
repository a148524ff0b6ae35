package org.agencynetwork.importing.identity;

import java.time.Year;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.agencynetwork.importing.places.Places;
import org.agencynetwork.importing.register.Register;
import org.agencynetwork.importing.register.ShippedRegister;
import org.agencynetwork.model.AgencyKind;
import org.agencynetwork.model.ReviewId;

import static org.assertj.core.api.Assertions.assertThat;

class IdentityTests {

	private static final Register REGISTER = ShippedRegister.get();

	private static final Identity IDENTITY = new Identity(REGISTER);

	@ParameterizedTest
	@CsvSource({ "Leicestershire, Leicester County Council", "Essex, Essex City Council",
			"Kent, Kent Borough Council" })
	void takesNoCouncilForThatOfAnotherTier(String area, String words) {
		assertThat(idIn(area, words)).startsWith("unresolved:");
	}

	@ParameterizedTest
	@CsvSource({ "Leicester, Leicester Borough Council, leicester-city-council",
			"Northampton, Northampton County Council, northamptonshire-county-council",
			"Cornwall, Cornwall County Council, cornwall-council",
			"Wrexham, Wrexham Council, wrexham-county-borough-council", "Essex, Essex Council, essex-county-council" })
	void takesACouncilUnderTheWordsOfItsTier(String area, String words, String id) {
		assertThat(idIn(area, words)).isEqualTo(id);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Essex CSC", "Essex County Council (ECC), Children\u2019s Social Care",
			"Essex County Council \u2013 Children\u2019s Social Care", "Children's Social Care, Essex County Council",
			"Essex County Council Children's Social Care", "Essex Children's Services",
			"Director of Children's Services, Essex County Council" })
	void holdsTheFormsOfAUnitToBeOne(String words) {
		assertThat(idIn("Basildon", words)).isEqualTo("essex-county-council.childrens-social-care");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Her Majesty\u2019s Government", "His Majesty's Government", "HM Government",
			"National Government", "the Government", "UK Government" })
	void holdsTheGovernmentToBeOne(String words) {
		assertThat(idIn("Basildon", words)).isEqualTo("hm-government");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Metropolitan Police Service", "MPS", "the Met", "Metropolitan Police", "Barking Police",
			"Commissioner of the Metropolitan Police" })
	void holdsTheMetToBeOne(String words) {
		assertThat(idIn("Basildon", words)).isEqualTo("metropolitan-police-service");
	}

	@ParameterizedTest
	@CsvSource({ "Chief Constable of Essex, essex-police", "Essex Constabulary, essex-police",
			"Basildon CSP, basildon-community-safety-partnership", "Police, essex-police",
			"CPS, crown-prosecution-service", "NHS West Essex Clinical Commissioning Group, nhs-west-essex-ccg",
			"Princess Alexandra Hospital (PAH), princess-alexandra-hospital-nhs-trust",
			"'National Probation Service \u2013 SEE Division', national-probation-service-see-division" })
	void knowsABodyByItsRegularForms(String words, String id) {
		assertThat(idIn("Basildon", words)).isEqualTo(id);
	}

	@ParameterizedTest
	@CsvSource({ "'1. Essex Police:', essex-police", "'(b) Essex Police', essex-police",
			"'National \u2013 Home Office', home-office", "'Home Office (via the Review Panel)', home-office",
			"'Essex Police (Lead)/ Home Office', essex-police", "Home Off ice, home-office",
			"'Princess Alexandra Hos- pital NHS Trust', princess-alexandra-hospital-nhs-trust",
			"NPCC Lead for Domestic Abuse, national-police-chiefs-council",
			"'UK Finance (banking industry body)', uk-finance",
			"Essex Police CAIT, essex-police.child-abuse-investigation", "Essex Police XYZ, essex-police.xyz",
			"'MPS, Croydon Borough OCU', metropolitan-police-service.croydon-borough",
			"'Roads Team, Essex Police', essex-police.roads-team",
			"Essex County Council\u2019s Corporate Director for Adult Social Care, essex-county-council.adult-social-care",
			"'EP (Essex Police)', essex-police" })
	void readsWhatStandsBesideABodysName(String words, String id) {
		assertThat(idIn("Basildon", words)).isEqualTo(id);
	}

	@Test
	void takesSeveralOfAKindForNoneOfThem() {
		assertThat(idIn("Shropshire", "Shropshire and Telford and Wrekin CCG"))
			.isEqualTo("nhs-shropshire-telford-and-wrekin-ccg");
		assertThat(idIn("Shropshire", "Shropshire and Telford and Wrekin CCGs"))
			.isNotEqualTo("nhs-shropshire-telford-and-wrekin-ccg");
	}

	@Test
	void takesNoPartOfACouncilForTheCouncil() {
		assertThat(idIn("Croydon", "Croydon CSC")).isEqualTo("london-borough-of-croydon.childrens-social-care");
	}

	@Test
	void keepsTheNewcastlesApart() {
		assertThat(idIn("Newcastle upon Tyne", "Newcastle City Council")).isEqualTo("newcastle-city-council");
		assertThat(idIn("Newcastle-under-Lyme", "Newcastle Borough Council"))
			.isEqualTo("newcastle-under-lyme-borough-council");
	}

	@ParameterizedTest
	@CsvSource({ "NELFT, NEPFT", "NELFT, ELFT", "North Essex Partnership, South Essex Partnership",
			"Essex Police, Sussex Police", "Gloucestershire Hospitals, Gloucestershire Health and Care",
			"Harlow Council, Harrow Council", "NHS Greenwich CCG, Royal Borough of Greenwich",
			"Essex Partnership, Sussex Partnership", "SET DA Team, SETDAB", "SETDAB, SETSDG", "MARAC, MAPPA",
			"MARAC, MARAC Steering Group", "Home Office, HM Government" })
	void keepsNearMissesApart(String one, String other) {
		assertThat(idIn("Basildon", one)).isNotEqualTo(idIn("Basildon", other));
	}

	@Test
	void readsAnAcronymByWhereTheReviewIs() {
		assertThat(idIn("Bexley", "BCSP")).isEqualTo("bexley-community-safety-partnership");
		assertThat(idIn("Birmingham", "BCSP")).isNotEqualTo("bexley-community-safety-partnership");
	}

	@Test
	void keepsLocalGenericsToTheirReview() {
		assertThat(decide("one", "Basildon", "GP Surgery").agencies()).singleElement().satisfies((agency) -> {
			assertThat(agency.kind()).isEqualTo(AgencyKind.LOCAL);
			assertThat(agency.id()).isNotEqualTo(decide("two", "Basildon", "GP Surgery").agencies().get(0).id());
			assertThat(agency.sector()).hasToString("primary-care");
		});
	}

	@Test
	void keepsTwoGenericsOfOneReviewApart() {
		assertThat(idIn("Nuneaton and Bedworth", "Medical Centre"))
			.isNotEqualTo(idIn("Nuneaton and Bedworth", "GP practices"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "All agencies", "All health professionals with access to a GP record", "Agencies",
			"All officers/agencies investigating or reporting domestic abuse incidents", "All housing providers" })
	void holdsCollectivesApartFromBodies(String words) {
		assertThat(decide("one", "Basildon", words).agencies()).singleElement()
			.satisfies((agency) -> assertThat(agency.kind()).isEqualTo(AgencyKind.COLLECTIVE));
	}

	@Test
	void takesBodiesRunTogetherApartWhereBothAreKnown() {
		assertThat(decide("one", "Basildon", "Essex County Council Essex Police").agencies())
			.extracting((agency) -> agency.id().value())
			.containsExactly("essex-county-council", "essex-police");
	}

	@Test
	void keepsBodiesRunTogetherWholeWhereOneIsNotKnown() {
		assertThat(decide("one", "Basildon", "Anyshire County Council Essex Police").agencies()).singleElement()
			.satisfies((agency) -> assertThat(agency.registered()).isFalse());
	}

	@Test
	void addressesWhoSeeksAssuranceAndNotFromWhom() {
		assertThat(idIn("Manchester", "Manchester CSP seeks assurance from GMP"))
			.isEqualTo(idIn("Manchester", "Manchester CSP"));
	}

	@Test
	void keepsAnUnknownNameApartForEachForceArea() {
		Decision essex = decide("one", "Basildon", "The Haven Project");
		assertThat(essex.rule()).isEqualTo("unresolved");
		assertThat(idIn("Harlow", "The Haven Project")).isEqualTo(essex.agencies().get(0).id().value());
		assertThat(idIn("Walsall", "The Haven Project")).isNotEqualTo(essex.agencies().get(0).id().value());
	}

	@ParameterizedTest
	@ValueSource(strings = { "Nobody Knows This Trust", "X", "(ABC)", "123", "\u2603", "MATCH (n) DETACH DELETE n" })
	void decidesWhateverItIsGiven(String words) {
		assertThat(decide("one", "Basildon", words).agencies()).isNotEmpty();
	}

	@Test
	void keepsUnknownLettersToTheirReview() {
		assertThat(decide("one", "Lambeth", "XQSAB").agencies())
			.isNotEqualTo(decide("two", "Lewisham", "XQSAB").agencies());
	}

	@Test
	void keepsNamesMadeOfCommonWordsToTheirReview() {
		assertThat(decide("one", "Lambeth", "Safer Neighbourhood Team").agencies().get(0).kind())
			.isEqualTo(AgencyKind.LOCAL);
	}

	@Test
	void holdsAnUncommonFirstWordToBeAName() {
		assertThat(decide("one", "Harlow", "Lister Medical Centre").agencies().get(0).kind())
			.isEqualTo(AgencyKind.BODY);
	}

	@ParameterizedTest
	@ValueSource(strings = { "refuge", "the refuge", "The Refuge", "shelter", "respect", "Refuges", "a refuge" })
	void holdsACommonWordToBeNoCharity(String words) {
		assertThat(decide("one", "Basildon", words).agencies()).noneMatch(Denoted::registered);
	}

	@ParameterizedTest
	@CsvSource({ "LSCB, 2014, leeds-safeguarding-children-board",
			"Safeguarding Children Partnership, 2021, leeds-safeguarding-children-partnership",
			"Safeguarding Adults Board, 2018, leeds-safeguarding-adults-board", "CCG, 2019, nhs-leeds-ccg",
			"ICB, 2023, nhs-west-yorkshire-icb" })
	void settlesABoardOrCommissionerByAreaAndYear(String words, int death, String id) {
		assertThat(inLeeds(words, death).agencies().get(0).id()).hasToString(id);
	}

	@ParameterizedTest
	@CsvSource({ "CCG, 2023", "Probation Trust, 2019", "Probation, 2019" })
	void settlesNothingOnABodyOfAnotherTimeNorOnTwo(String words, int death) {
		assertThat(inLeeds(words, death).agencies()).noneMatch(Denoted::registered);
	}

	@Test
	void readsHousingAsTheDistrictsAndSocialCareAsTheCountys() {
		assertThat(idIn("Basildon", "Housing")).isEqualTo("basildon-borough-council.housing");
		assertThat(idIn("Basildon", "Adult Social Care")).isEqualTo("essex-county-council.adult-social-care");
	}

	@ParameterizedTest
	@CsvSource({ "Essex Police (Basildon), essex-police", "'Supt., Essex Police', essex-police",
			"Essex County Council (CSC), essex-county-council.childrens-social-care",
			"Essex Police Harlow District, essex-police.harlow-district",
			"Essex County Council's Adult Social Care Directorate, essex-county-council.adult-social-care" })
	void takesPlacesPostsAndUnitsOffABody(String words, String id) {
		assertThat(idIn("Basildon", words)).isEqualTo(id);
	}

	@ParameterizedTest
	@CsvSource({ "Kent and Essex Police, kent-police | essex-police",
			"'Kent, Essex and Sussex Police', kent-police | essex-police | sussex-police",
			"Essex Police and Kent and Medway NHS and Social Care Partnership Trust, essex-police | kent-and-medway-nhs-and-social-care-partnership-trust" })
	void partsBodiesAtTheRightAnd(String words, String ids) {
		assertThat(decide("one", "Basildon", words).agencies()).extracting((agency) -> agency.id().value())
			.containsExactly(ids.split(" \\| "));
	}

	@Test
	void mergesNotALetteredBodyIntoTheOneBeforeIt() {
		assertThat(idIn("Basildon", "Home Office (UKVI)")).isNotEqualTo("home-office");
	}

	@Test
	void decidesEndlessWordsAtOnce() {
		assertThat(decide("one", "Basildon", "Essex Police and ".repeat(20_000)).agencies()).isNotEmpty();
	}

	private static Decision inLeeds(String words, int death) {
		return IDENTITY.decide(words, new Locality(new ReviewId("r1"), new Places(REGISTER).place(List.of("Leeds")),
				new Years(Year.of(death), null), new Expansions()));
	}

	private String idIn(String csp, String words) {
		return decide("one", csp, words).agencies().get(0).id().value();
	}

	private Decision decide(String review, String csp, String words) {
		return IDENTITY.decide(words, new Locality(new ReviewId(review), new Places(REGISTER).place(List.of(csp)),
				Years.UNKNOWN, new Expansions()));
	}

	@ParameterizedTest
	@CsvSource({ "Bexley CCG \u2013 NHS, nhs-bexley-ccg", "CCG - Bexley, nhs-bexley-ccg", "Police (Kent), kent-police",
			"Adult Social Care in Kent, kent-county-council.adult-social-care",
			"Housing Department Leeds City Council, leeds-city-council.housing",
			"'Housing, Leeds', leeds-city-council.housing" })
	void readsAKindAndItsPlaceInEitherOrder(String words, String id) {
		assertThat(idIn("Bexley", words)).isEqualTo(id);
	}

	@ParameterizedTest
	@CsvSource({ "Leeds, West Yorkshire Polcie, west-yorkshire-police",
			"Middlesbrough, Middlesborough Council, middlesbrough-borough-council",
			"Bexley, London Borugh of Bexley, london-borough-of-bexley" })
	void setsASlipOfTypingRightInWordsThatNoNameHas(String csp, String words, String id) {
		assertThat(decide("one", csp, words).rule()).isEqualTo("slip");
		assertThat(idIn(csp, words)).isEqualTo(id);
	}

	@Test
	void setsNoSlipRightThatMeansABodyElsewhere() {
		assertThat(idIn("Bexley", "Middlesborough Council")).startsWith("unresolved:");
		assertThat(idIn("Harlow", "Harow Council")).startsWith("unresolved:");
	}

	@ParameterizedTest
	@CsvSource({ "Croydon, Family Justice Centre, croydon-family-justice-centre",
			"Wolverhampton, The Haven, the-haven-wolverhampton",
			"Enfield, Safer and Stronger Communities Board, enfield-community-safety-partnership" })
	void readsALocalNameWithoutItsPlaceWhereThePlaceIs(String csp, String words, String id) {
		assertThat(idIn(csp, words)).isEqualTo(id);
		assertThat(idIn("Bexley", words)).isNotEqualTo(id);
	}

	@Test
	void takesNoOtherBodysNameForALocalOneWithoutItsPlace() {
		assertThat(idIn("Cardiff", "Women's Aid")).isNotEqualTo("cardiff-womens-aid");
		assertThat(idIn("Wolverhampton", "Haven")).isNotEqualTo("the-haven-wolverhampton");
	}

	@Test
	void readsNhsAndAPlaceAsTheCommissionerOfTheYears() {
		assertThat(idIn("Brighton and Hove", "NHS Sussex")).isEqualTo("nhs-sussex-icb");
		Decision oneOfThree = decide("one", "Somerset", "NHS Somerset");
		assertThat(oneOfThree.rule()).isEqualTo("unresolved");
		assertThat(oneOfThree.agencies().get(0).sector().value()).isEqualTo("nhs-commissioner");
	}

	@Test
	void partsThePlacesOfAJointUnitOfCouncils() {
		assertThat(decide("one", "Camden", "Camden and Islington Public Health").agencies())
			.extracting((agency) -> agency.id().value())
			.containsExactly("london-borough-of-camden.public-health", "london-borough-of-islington.public-health");
	}

	@Test
	void takesAPartThatFollowsItsBodyAsThePartAlone() {
		assertThat(idIn("Hillingdon", "Met Police - West Area BCU"))
			.isEqualTo("metropolitan-police-service-west-area-bcu");
	}

	@Test
	void readsAHeadingAsTheBodyThatItIsFor() {
		assertThat(idIn("Lincolnshire", "Recommendations for Lincolnshire County Council Adult Care"))
			.isEqualTo(idIn("Lincolnshire", "Lincolnshire County Council Adult Care"))
			.startsWith("lincolnshire-county-council.");
	}

	@ParameterizedTest
	@CsvSource({ "Nottingham, NCSCB, nottingham-safeguarding-children-board",
			"Plymouth, D&C Police, devon-and-cornwall-police", "Brent, NWL CCG, nhs-north-west-london-ccg" })
	void readsInitialsThatOneBodyOfTheAreaHas(String csp, String words, String id) {
		assertThat(idIn(csp, words)).isEqualTo(id);
	}

	@ParameterizedTest
	@ValueSource(strings = { "NCSCB", "D&C Police", "NWL CCG" })
	void readsNoInitialsWhereTheirBodyIsNot(String words) {
		assertThat(decide("one", "Gloucestershire", words).agencies()).noneMatch(Denoted::registered);
	}

	@ParameterizedTest
	@CsvSource({ "Portsmouth, PCC Adult Social Care, portsmouth-city-council.adult-social-care",
			"York, CYC - Children's Services, york-city-council.childrens-social-care",
			"Luton, LBC Adult Social Care, luton-borough-council.adult-social-care",
			"Cambridge, CCC Adult Social Care, cambridgeshire-county-council.adult-social-care",
			"Cambridge, CCC Housing, cambridge-city-council.housing" })
	void takesLettersBeforeACouncilsUnitForTheCouncilThatHasIt(String csp, String words, String id) {
		assertThat(idIn(csp, words)).isEqualTo(id);
	}

	@Test
	void believesThePageBeforeTheAreaOfWhatLettersBeforeAUnitStandFor() {
		Expansions spelledOut = new Expansions();
		spelledOut.learnFromText("He was known to Suffolk County Council (SCC).");
		Decision decision = IDENTITY.decide("SCC Adult Social Care", new Locality(new ReviewId("one"),
				new Places(REGISTER).place(List.of("Southend")), Years.UNKNOWN, spelledOut));
		assertThat(decision.agencies().get(0).id().value()).isEqualTo("suffolk-county-council.adult-social-care");
		assertThat(idIn("Southend", "SCC Adult Social Care")).startsWith("southend-on-sea-");
	}

	@ParameterizedTest
	@CsvSource({ "Leeds, LBC Adult Social Care", "Basildon, PCC Adult Social Care", "Portsmouth, PCC Probation" })
	void takesNoLettersForACouncilThatIsNotThereOrHasNoSuchUnit(String csp, String words) {
		assertThat(decide("one", csp, words).agencies()).noneMatch((agency) -> agency.id().value().contains("council"));
	}

	@ParameterizedTest
	@CsvSource({ "Victim Support West Yorkshire, victim-support", "Leeds Victim Support, victim-support",
			"Victim Support (Leeds), victim-support" })
	void holdsABranchToBeItsCharityWhereThatIsOne(String words, String id) {
		assertThat(idIn("Leeds", words)).isEqualTo(id);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Leeds Refuge", "Leeds Rape Crisis", "Mind Keighley", "Age UK Otley" })
	void holdsNoBranchToBeACharityWhoseBranchesAreTheirOwn(String words) {
		assertThat(idIn("Leeds", words)).isNotIn("refuge", "rape-crisis-england-and-wales", "mind", "age-uk");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Safer Bexley Partnership", "Safer Bexley", "Bexley Safer Communities Partnership",
			"Community Safety Partnership - Bexley", "Bexley CSP Board" })
	void knowsAPartnershipByWhatManyCallThemselves(String words) {
		assertThat(idIn("Bexley", words)).isEqualTo("bexley-community-safety-partnership");
	}

	@ParameterizedTest
	@CsvSource({ "'Leeds City Council - Adults, Health and Communities', leeds-city-council.adult-social-care",
			"'Leeds City Council Children, Education and Families', leeds-city-council.childrens-social-care",
			"Leeds City Council Childrens Services, leeds-city-council.childrens-social-care",
			"Leeds City Council (XYZ), leeds-city-council.xyz", "West Yorkshire Police (lead), west-yorkshire-police",
			"West Yorkshire ICB (Kirklees Place), nhs-west-yorkshire-icb" })
	void readsADirectorateAndWhatStandsInBrackets(String words, String id) {
		assertThat(idIn("Leeds", words)).isEqualTo(id);
	}

	@Test
	void suggestsWhatAnUnresolvedNameMayMeanAndMergesNothing() {
		Decision misspelt = decide("one", "Bexley", "Oxlease Mental Health Trust");
		assertThat(misspelt.rule()).isEqualTo("unresolved");
		assertThat(misspelt.suggestions()).extracting((suggestion) -> suggestion.agency().value())
			.contains("oxleas-nhs-foundation-trust");
		Decision letters = decide("one", "Bexley", "NCSCB");
		assertThat(letters.suggestions()).extracting((suggestion) -> suggestion.agency().value())
			.contains("nottingham-safeguarding-children-board");
	}

	@Test
	void readsAHospitalsNameAsTheMergedTrustsAfterItsTrustWasClosed() {
		assertThat(inBasildon("Basildon Hospital", 2018))
			.isEqualTo("basildon-and-thurrock-university-hospitals-nhs-foundation-trust");
		assertThat(inBasildon("Basildon Hospital", 2022)).isEqualTo("mid-and-south-essex-nhs-foundation-trust");
	}

	private static String inBasildon(String words, int death) {
		Locality locality = new Locality(new ReviewId("r1"), new Places(REGISTER).place(List.of("Basildon")),
				new Years(Year.of(death), null), new Expansions());
		return IDENTITY.decide(words, locality).agencies().get(0).id().value();
	}

	@Test
	void findsTheBodiesThatATextNames() {
		String text = "That Essex Police's staff and the MPS tell Essex County Council; police in other areas and a refuge are not named.";
		Locality locality = new Locality(new ReviewId("one"), new Places(REGISTER).place(List.of("Basildon")),
				Years.UNKNOWN, new Expansions());
		assertThat(IDENTITY.mentionedIn(text, locality)).extracting(Mentioned::words)
			.containsExactly("Essex Police", "MPS", "Essex County Council");
		assertThat(IDENTITY.mentionedIn(text, locality))
			.allSatisfy((mentioned) -> assertThat(text.substring(mentioned.start(), mentioned.end()))
				.isEqualTo(mentioned.words()));
	}

}
